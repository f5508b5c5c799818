package io.sluice.deal;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.company.Sellers;
import io.sluice.document.Documents;
import io.sluice.document.NewDocument;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The offer as a document with its number, and what the letter around it says. */
@Component
class OfferPaper {

    private final Documents documents;
    private final Sellers sellers;
    private final Clients clients;
    private final OfferViews views;
    private final StoredOffers stored;
    private final PaperData data;

    OfferPaper(
            Documents documents,
            Sellers sellers,
            Clients clients,
            OfferViews views,
            StoredOffers stored,
            PaperData data) {
        this.documents = documents;
        this.sellers = sellers;
        this.clients = clients;
        this.views = views;
        this.stored = stored;
        this.data = data;
    }

    OfferLetterData letter(Deal deal, Offer offer) {
        UUID documentId = offer.documentId == null ? issue(deal, offer) : offer.documentId;
        return new OfferLetterData(
                offer.id,
                deal.id,
                offer.revision,
                deal.clientId,
                deal.contactId,
                offer.language,
                documentId,
                fields(deal, offer));
    }

    private UUID issue(Deal deal, Offer offer) {
        UUID seller = sellers.main().id();
        NewDocument asked =
                new NewDocument("offer", offer.language, DealNews.SUBJECT, deal.id, seller, fields(deal, offer));
        UUID documentId = documents.draft(asked).id();
        documents.issue(documentId);
        offer.documentId = documentId;
        stored.saveAndFlush(offer);
        return documentId;
    }

    private Map<String, Object> fields(Deal deal, Offer offer) {
        ClientCard client = clients.card(deal.clientId);
        Map<String, Object> fields = new HashMap<>(data.parties(deal, client));
        fields.putAll(OfferData.of(views.view(offer)));
        return fields;
    }
}
