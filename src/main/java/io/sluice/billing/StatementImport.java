package io.sluice.billing;

import io.sluice.billing.bank.Direction;
import io.sluice.billing.bank.StatementLine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds the lines of a file that are not here yet and puts each payment where the first rule says. */
@Component
class StatementImport {

    private final BankLines lines;
    private final OpenInvoices invoices;
    private final Allocations allocations;
    private final PaymentLists payments;
    private final Ledger ledger;
    private final InvoiceFacts facts;

    StatementImport(
            BankLines lines,
            OpenInvoices invoices,
            Allocations allocations,
            PaymentLists payments,
            Ledger ledger,
            InvoiceFacts facts) {
        this.lines = lines;
        this.invoices = invoices;
        this.allocations = allocations;
        this.payments = payments;
        this.ledger = ledger;
        this.facts = facts;
    }

    /** After it the number of identical lines is the larger of the two counts, the stored and the file's. */
    Tally add(UUID importId, List<StatementLine> found) {
        lines.oneImportAtATime();
        var tally = new Tally();
        var seen = new HashMap<String, Integer>();
        found.stream()
                .sorted(Comparator.comparing(StatementLine::valueDate))
                .forEach(line -> lines.add(importId, line, seen.merge(LineKey.of(line), 1, Integer::sum))
                        .ifPresentOrElse(id -> place(id, line, tally), () -> tally.duplicates++));
        return tally;
    }

    private void place(UUID lineId, StatementLine line, Tally tally) {
        tally.added++;
        if (line.isReceived()) {
            receive(lineId, line, tally);
        } else if (line.direction() == Direction.OUT && refund(lineId, line)) {
            tally.allocated++;
        } else {
            tally.ignored++;
        }
    }

    private void receive(UUID lineId, StatementLine line, Tally tally) {
        var payment = lines.received(lineId, line);
        facts.publish(new PaymentReceived(payment));
        var match = Matching.of(incoming(line), invoices);
        match.portions().forEach(portion -> allocations.allocate(payment, portion, match.rule()));
        tally.allocated += match.isFound() ? 1 : 0;
        tally.queued += match.isFound() ? 0 : 1;
    }

    static Incoming incoming(StatementLine line) {
        return new Incoming(line.payer(), line.amount(), line.currency(), line.purpose());
    }

    /** Money that goes back to a payer names an invoice of theirs and lay unallocated; all else is not ours to judge. */
    private boolean refund(UUID lineId, StatementLine line) {
        var payee = line.payee().taxId();
        var payment = invoices.numbered(NumberKey.in(line.purpose()), line.currency()).stream()
                .filter(invoice -> invoice.isOwedBy(payee))
                .findFirst()
                .flatMap(invoice -> payments.refundable(payee, line.amount(), line.currency()));
        payment.ifPresent(id -> ledger.refunded(id, lineId, line.amount()));
        return payment.isPresent();
    }
}
