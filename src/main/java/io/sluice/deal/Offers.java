package io.sluice.deal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The offer of a deal: one current revision with its lines, its approval, its document and what became of its letter. */
@Component
public class Offers {

    /** The current revision, visible with its deal. */
    public Optional<OfferView> ofDeal(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** For the process: the current revision, unchecked. */
    public Optional<OfferView> current(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** Replaces the content as a whole; a revision that was sent is followed by a new one. */
    public OfferView write(UUID dealId, NewOffer content) {
        throw new UnsupportedOperationException();
    }

    /** Refuses an offer that is not ready to be decided on or sent: no lines, past validity. */
    public OfferView ready(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    public void askApproval(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** No approval is needed, or the head gave it; {@code remark} is what they noted. */
    public void approve(UUID dealId, String remark) {
        throw new UnsupportedOperationException();
    }

    public void decline(UUID dealId, String remark) {
        throw new UnsupportedOperationException();
    }

    /** Issues the document of an approved offer and gives what its letter needs; asked again: the same. */
    public OfferLetterData letter(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** The letter of this revision has left. */
    public void sent(UUID offerId, UUID messageId, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** The client answered whatever was sent; without a sent offer nothing happens. */
    public void answered(UUID dealId, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** A new draft revision with the same content. */
    public OfferView revise(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** One more term of waiting for the answer; the third is refused. */
    public void waitLonger(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    public boolean isSent(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    public boolean isAnswered(UUID dealId) {
        throw new UnsupportedOperationException();
    }
}
