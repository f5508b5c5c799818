package io.sluice.process.funnel;

import io.sluice.communication.LetterSource;
import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.deal.OfferLetterData;
import io.sluice.deal.OfferView;
import io.sluice.deal.Offers;
import io.sluice.document.Documents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letter with the offer: once for each revision. */
@Component
class OfferLetters implements LetterSource {

    static final String KIND = "offer-letter";

    private final DealLetters letters;
    private final Offers offers;
    private final Documents documents;
    private final Addressees addressees;
    private final LetterFields fields;
    private final Outbox outbox;

    OfferLetters(
            DealLetters letters,
            Offers offers,
            Documents documents,
            Addressees addressees,
            LetterFields fields,
            Outbox outbox) {
        this.letters = letters;
        this.offers = offers;
        this.documents = documents;
        this.addressees = addressees;
        this.fields = fields;
        this.outbox = outbox;
    }

    void queue(UUID dealId) {
        Addressee to = addressees.reachable(dealId);
        OfferLetterData letter = offers.letter(dealId);
        Map<String, Object> data = fields.of(to);
        data.put("offer", offerFields(dealId, letter.documentId()));
        outbox.queue(new NewMessage(
                KIND,
                "offer",
                letter.offerId(),
                letter.revision(),
                letter.clientId(),
                dealId,
                to.email().orElseThrow(),
                letter.language(),
                data,
                List.of(letter.documentId()),
                List.of()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean byHand() {
        return false;
    }

    /** Before its step nothing is issued: the number is put in when the letter leaves. */
    @Override
    public NewMessage next(UUID dealId) {
        letters.requireHand(dealId);
        Addressee to = addressees.reachable(dealId);
        OfferView offer = offers.ready(dealId);
        Map<String, Object> data = fields.of(to);
        data.put("offer", offerFields(dealId, offer.documentId()));
        return new NewMessage(
                KIND,
                "offer",
                offer.id(),
                offer.revision(),
                to.client().id(),
                dealId,
                to.email().orElseThrow(),
                offer.content().language(),
                data,
                List.of(),
                List.of());
    }

    @Override
    public List<Attachable> attachable(UUID dealId) {
        return letters.attachable(dealId);
    }

    private Map<String, Object> offerFields(UUID dealId, @Nullable UUID documentId) {
        OfferView offer = offers.current(dealId).orElseThrow();
        Map<String, Object> data = new HashMap<>(Map.of("total", offer.total()));
        String number = documentId == null
                ? NewMessage.NUMBER_LATER
                : documents.view(documentId).number();
        if (number != null) data.put("number", number);
        if (offer.content().validUntil() != null)
            data.put("validUntil", offer.content().validUntil());
        return data;
    }
}
