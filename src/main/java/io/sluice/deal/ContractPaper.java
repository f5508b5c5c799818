package io.sluice.deal;

import io.sluice.client.Clients;
import io.sluice.company.Sellers;
import io.sluice.document.Documents;
import io.sluice.document.NewDocument;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The contract as a document: drafted with each revision, issued with its number when a lawyer approves it. */
@Component
class ContractPaper {

    private final Documents documents;
    private final Sellers sellers;
    private final Clients clients;
    private final Offers offers;
    private final PaperData data;

    ContractPaper(Documents documents, Sellers sellers, Clients clients, Offers offers, PaperData data) {
        this.documents = documents;
        this.sellers = sellers;
        this.clients = clients;
        this.offers = offers;
        this.data = data;
    }

    UUID draft(Deal deal, ContractTerms terms) {
        NewDocument asked = new NewDocument(
                "contract",
                terms.language(),
                DealNews.SUBJECT,
                deal.id,
                sellers.main().id(),
                fields(deal, terms));
        return documents.draft(asked).id();
    }

    /** The hash of the file that was approved. */
    String issue(UUID documentId) {
        return documents.issue(documentId).sha256();
    }

    private Map<String, Object> fields(Deal deal, ContractTerms terms) {
        Map<String, Object> fields = new HashMap<>(data.parties(deal, clients.card(deal.clientId)));
        offers.current(deal.id).ifPresent(offer -> fields.putAll(OfferData.of(offer)));
        fields.put("contract", terms(terms));
        return fields;
    }

    /** The terms as templates name them. */
    static Map<String, Object> terms(ContractTerms terms) {
        Map<String, Object> own = new HashMap<>();
        own.put("prepaymentPercent", terms.prepaymentPercent());
        own.put("paymentDays", terms.paymentDays());
        own.put("penaltyPercent", terms.penaltyPercentPerDay());
        own.put("delivery", terms.delivery());
        if (terms.special() != null) own.put("special", terms.special());
        return own;
    }
}
