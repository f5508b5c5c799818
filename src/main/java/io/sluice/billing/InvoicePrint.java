package io.sluice.billing;

import io.sluice.client.Clients;
import io.sluice.document.Documents;
import io.sluice.document.NewDocument;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The invoice on paper: hands the template the same figures that the tables hold. */
@Component
class InvoicePrint {

    private final Documents documents;
    private final Clients clients;
    private final InvoiceBasis basis;

    InvoicePrint(Documents documents, Clients clients, InvoiceBasis basis) {
        this.documents = documents;
        this.clients = clients;
        this.basis = basis;
    }

    UUID document(Invoice invoice, String number, DueDay day) {
        var data = InvoiceData.of(invoice, clients.card(invoice.clientId()), own(invoice, day));
        var draft = documents.draft(
                new NewDocument("invoice", invoice.language(), "invoice", invoice.id(), invoice.sellerId(), data));
        return documents.issue(draft.id(), number).id();
    }

    private Map<String, Object> own(Invoice invoice, DueDay day) {
        Map<String, Object> own = new HashMap<>(Map.of("due", day.agreed(), "supplyDate", invoice.shipped()));
        basis.of(invoice.dealId(), Locale.forLanguageTag(invoice.language()))
                .ifPresent(words -> own.put("basis", words));
        return own;
    }
}
