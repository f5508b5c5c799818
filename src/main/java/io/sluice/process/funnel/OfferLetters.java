package io.sluice.process.funnel;

import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.deal.OfferLetterData;
import io.sluice.deal.Offers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letter with the offer: once for each revision. */
@Component
class OfferLetters {

    static final String KIND = "offer-letter";

    private final Offers offers;
    private final Addressees addressees;
    private final Outbox outbox;

    OfferLetters(Offers offers, Addressees addressees, Outbox outbox) {
        this.offers = offers;
        this.addressees = addressees;
        this.outbox = outbox;
    }

    void queue(UUID dealId) {
        Addressee to = addressees.reachable(dealId);
        OfferLetterData letter = offers.letter(dealId);
        outbox.queue(new NewMessage(
                KIND,
                "offer",
                letter.offerId(),
                letter.revision(),
                letter.clientId(),
                dealId,
                to.email().orElseThrow(),
                letter.language(),
                letter.data(),
                List.of(letter.documentId()),
                List.of()));
    }
}
