package io.sluice.billing;

import io.sluice.deal.ContractRevision;
import io.sluice.deal.ContractState;
import io.sluice.deal.Contracts;
import io.sluice.shared.Money;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Late invoices with the penalty that their own contract provides; without an agreed contract there is none. */
@Component
class ClaimDebts {

    private final Contracts contracts;
    private final DueDays days;
    private final JdbcClient jdbc;

    ClaimDebts(Contracts contracts, DueDays days, JdbcClient jdbc) {
        this.contracts = contracts;
        this.days = days;
        this.jdbc = jdbc;
    }

    /** A late invoice; without an agreed rate the rows are empty. */
    record Late(InvoiceView invoice, BigDecimal percentPerDay, Penalty penalty) {

        Money money(BigDecimal amount) {
            return new Money(amount, invoice.total().currency());
        }
    }

    Late of(InvoiceView invoice) {
        BigDecimal percent = percentPerDay(invoice).orElse(BigDecimal.ZERO);
        Penalty penalty = Penalty.of(debt(invoice), percent, days.today());
        return new Late(invoice, percent, penalty);
    }

    private Optional<BigDecimal> percentPerDay(InvoiceView invoice) {
        return contracts.current(invoice.dealId()).stream()
                .flatMap(contract -> contract.revisions().stream())
                .filter(revision -> revision.state() == ContractState.AGREED)
                .map(ContractRevision::terms)
                .reduce((earlier, later) -> later)
                .map(terms -> terms.penaltyPercentPerDay());
    }

    private Penalty.Debt debt(InvoiceView invoice) {
        var payments =
                jdbc.sql("""
                        select p.received_on as "on", a.amount
                          from standing_allocation a join payment p on p.id = a.payment_id
                         where a.invoice_id = ?""").param(invoice.id()).query(Penalty.Paid.class).list();
        return new Penalty.Debt(invoice.total().amount(), Objects.requireNonNull(invoice.effectiveDue()), payments);
    }
}
