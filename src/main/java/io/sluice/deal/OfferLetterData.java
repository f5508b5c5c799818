package io.sluice.deal;

import java.util.Map;
import java.util.UUID;

/**
 * What the offer's letter is made from; whoever sends it keeps {@code offerId} and {@code revision} as its key.
 *
 * @param contactId whom it goes to
 * @param data fields of the letter's template
 */
public record OfferLetterData(
        UUID offerId,
        UUID dealId,
        int revision,
        UUID clientId,
        UUID contactId,
        String language,
        UUID documentId,
        Map<String, Object> data) {}
