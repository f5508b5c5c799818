package io.sluice.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which invoices a payment is for; the first rule that fits decides, and never across debtors: number and ИНН, the
 * exact sum of one invoice, whole invoices from the oldest on, else a person.
 */
final class Matching {

    private final Incoming payment;
    private final OpenInvoices invoices;

    private Matching(Incoming payment, OpenInvoices invoices) {
        this.payment = payment;
        this.invoices = invoices;
    }

    static Match of(Incoming payment, OpenInvoices invoices) {
        return new Matching(payment, invoices).match();
    }

    private Match match() {
        var numbered = invoices.numbered(NumberKey.in(payment.purpose()), payment.currency());
        if (!numbered.isEmpty()) {
            return byNumber(numbered);
        }
        var inn = payment.payer().taxId();
        if (inn.isEmpty() || payment.isPaidByBankForSomebody()) {
            return Match.propose(List.of());
        }
        var owed = invoices.owedBy(inn, payment.currency());
        return Stream.of(byAmount(owed), byOldest(owed))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Match.propose(owed));
    }

    /** A number of another debtor's invoice is a question for a person, and so is one that is paid already. */
    private Match byNumber(List<OpenInvoice> numbered) {
        var open = numbered.stream().filter(OpenInvoice::isOpen).toList();
        return mayPay(numbered) && !open.isEmpty() ? Match.put(Rule.NUMBER, fill(open)) : Match.propose(numbered);
    }

    private boolean mayPay(List<OpenInvoice> numbered) {
        return payment.isPaidByBankForSomebody()
                ? numbered.stream().map(OpenInvoice::clientId).distinct().count() == 1
                : numbered.stream()
                        .allMatch(invoice -> invoice.isOwedBy(payment.payer().taxId()));
    }

    private List<Portion> fill(List<OpenInvoice> open) {
        var portions = new ArrayList<Portion>();
        var left = payment.amount();
        for (var invoice : open) {
            var part = left.min(invoice.open());
            if (part.signum() > 0) {
                portions.add(new Portion(invoice.id(), part));
                left = left.subtract(part);
            }
        }
        return portions;
    }

    /** Two invoices of the same sum are a question again. */
    private Optional<Match> byAmount(List<OpenInvoice> owed) {
        var exact = owed.stream()
                .filter(invoice -> invoice.open().compareTo(payment.amount()) == 0)
                .toList();
        return exact.isEmpty()
                ? Optional.empty()
                : Optional.of(exact.size() == 1 ? Match.put(Rule.AMOUNT, fill(exact)) : Match.propose(exact));
    }

    private Optional<Match> byOldest(List<OpenInvoice> owed) {
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < owed.size(); i++) {
            sum = sum.add(owed.get(i).open());
            if (sum.compareTo(payment.amount()) == 0) {
                return Optional.of(Match.put(Rule.OLDEST, fill(owed.subList(0, i + 1))));
            }
        }
        return Optional.empty();
    }
}
