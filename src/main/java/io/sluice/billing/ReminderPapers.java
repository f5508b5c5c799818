package io.sluice.billing;

import io.sluice.client.Clients;
import io.sluice.company.Sellers;
import io.sluice.deal.DealView;
import io.sluice.deal.Deals;
import io.sluice.document.DocumentSource;
import io.sluice.document.NewDocument;
import io.sluice.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letter that names what is overdue, in a friendly tone, from the open invoices of the client. */
@Component
class ReminderPapers implements DocumentSource {

    private static final String KIND = "dunning-letter";
    private static final int DAYS_TO_PAY = 7;

    private final LateInvoices late;
    private final Deals deals;
    private final Clients clients;
    private final Sellers sellers;
    private final DueDays days;

    ReminderPapers(LateInvoices late, Deals deals, Clients clients, Sellers sellers, DueDays days) {
        this.late = late;
        this.deals = deals;
        this.clients = clients;
        this.sellers = sellers;
        this.days = days;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public NewDocument of(UUID dealId, String kind, String language) {
        DealView deal = deals.deal(dealId);
        List<InvoiceView> counted = late.of(deal);
        Map<String, Object> data = Map.of(
                "currency", counted.get(0).open().currency().getCurrencyCode(),
                "client", InvoiceData.client(clients.card(deal.clientId())),
                "dunning",
                        Map.of("total", total(counted), "deadline", days.today().plusDays(DAYS_TO_PAY)),
                "invoices", counted.stream().map(this::line).toList());
        return new NewDocument(KIND, language, "deal", dealId, sellers.main().id(), data);
    }

    private static Money total(List<InvoiceView> overdue) {
        return overdue.stream().map(InvoiceView::open).reduce(Money::plus).orElseThrow();
    }

    private Map<String, Object> line(InvoiceView invoice) {
        LocalDate due = Objects.requireNonNull(invoice.effectiveDue());
        return Map.of(
                "number", Objects.requireNonNull(invoice.number()),
                "date", Objects.requireNonNull(invoice.issuedOn()),
                "due", due,
                "total", invoice.total(),
                "open", invoice.open(),
                "daysLate", ChronoUnit.DAYS.between(due, days.today()));
    }

    @Override
    public void requireIssuable(String kind, String subject, UUID subjectId) {
        late.requireHand(subjectId);
    }
}
