package io.sluice.billing;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.company.Sellers;
import io.sluice.document.NewDocument;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reconciliation statements of clients from the invoices and payments that there are. */
@Component
class StatementPapers {

    static final String KIND = "reconciliation";
    static final String SUBJECT = "client";

    private final StatementRows rows;
    private final Clients clients;
    private final Sellers sellers;
    private final DueDays days;

    StatementPapers(StatementRows rows, Clients clients, Sellers sellers, DueDays days) {
        this.rows = rows;
        this.clients = clients;
        this.sellers = sellers;
        this.days = days;
    }

    NewDocument thisYear(UUID clientId, String language) {
        LocalDate today = days.today();
        return of(clientId, language, new Period(today.withDayOfYear(1), today));
    }

    NewDocument of(UUID clientId, String language, Period period) {
        ClientCard client = clients.card(clientId);
        Map<String, Object> data =
                new HashMap<>(rows.statement(clientId, period).data(language));
        data.put("client", InvoiceData.client(client));
        return new NewDocument(KIND, language, SUBJECT, clientId, sellers.main().id(), data);
    }
}
