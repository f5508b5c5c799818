package io.sluice.billing;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.deal.Deals;
import io.sluice.document.Documents;
import io.sluice.document.NewDocument;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The invoice on paper: hands the template the same figures that the tables hold. */
@Component
class InvoicePrint {

    private final Documents documents;
    private final Clients clients;
    private final Deals deals;

    InvoicePrint(Documents documents, Clients clients, Deals deals) {
        this.documents = documents;
        this.clients = clients;
        this.deals = deals;
    }

    UUID document(Invoice invoice, String number, DueDay day) {
        var draft = documents.draft(new NewDocument(
                "invoice", invoice.language(), "invoice", invoice.id(), invoice.sellerId(), data(invoice, day)));
        return documents.issue(draft.id(), number).id();
    }

    private Map<String, Object> data(Invoice invoice, DueDay day) {
        return Map.of(
                "client", client(clients.card(invoice.clientId())),
                "deal", Map.of("number", deals.facts(invoice.dealId()).number()),
                "invoice", Map.of("due", day.agreed().toString()),
                "lines", invoice.printedLines(),
                "totals", invoice.printedTotals());
    }

    private static Map<String, Object> client(ClientCard card) {
        var requisites = card.requisites();
        return Map.of(
                "name", Optional.ofNullable(requisites.legalName()).orElse(card.name()),
                "inn", text(requisites.inn()),
                "kpp", text(requisites.kpp()),
                "address", text(requisites.address()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
