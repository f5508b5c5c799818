package io.sluice.billing;

import io.sluice.client.Clients;
import io.sluice.document.Documents;
import io.sluice.document.NewDocument;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The invoice on paper: hands the template the same figures that the tables hold. */
@Component
class InvoicePrint {

    private final Documents documents;
    private final Clients clients;

    InvoicePrint(Documents documents, Clients clients) {
        this.documents = documents;
        this.clients = clients;
    }

    UUID document(Invoice invoice, String number, DueDay day) {
        var data = InvoiceData.of(
                invoice,
                clients.card(invoice.clientId()),
                Map.of("due", day.agreed(), "supplyDate", invoice.shipped()));
        var draft = documents.draft(
                new NewDocument("invoice", invoice.language(), "invoice", invoice.id(), invoice.sellerId(), data));
        return documents.issue(draft.id(), number).id();
    }
}
