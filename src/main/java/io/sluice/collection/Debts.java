package io.sluice.collection;

import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.client.Clients;
import io.sluice.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a client owes beyond its day, read from the invoices each time it is asked. */
@Component
class Debts {

    private final Invoices invoices;
    private final Clients clients;

    Debts(Invoices invoices, Clients clients) {
        this.invoices = invoices;
        this.clients = clients;
    }

    boolean none(UUID clientId) {
        return invoices.overdueOf(clientId).isEmpty();
    }

    CaseView view(Case found) {
        var overdue = invoices.overdueOf(found.clientId());
        return new CaseView(
                found.id(),
                found.clientId(),
                clients.card(found.clientId()).name(),
                found.ownerId(),
                found.state(),
                sums(overdue),
                overdue,
                found.promisedOn(),
                found.openedAt(),
                found.closedAt());
    }

    /** Sums of different currencies stand side by side. */
    private static List<Money> sums(List<InvoiceView> overdue) {
        return overdue.stream()
                .map(invoice -> invoice.open().currency())
                .distinct()
                .map(currency -> sum(overdue, currency))
                .toList();
    }

    private static Money sum(List<InvoiceView> overdue, Currency currency) {
        return overdue.stream()
                .map(InvoiceView::open)
                .filter(open -> open.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }
}
