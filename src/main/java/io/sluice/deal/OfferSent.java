package io.sluice.deal;

import java.time.Instant;
import java.util.UUID;

/** The offer letter has left; a re-sent one starts the term anew. */
public record OfferSent(UUID dealId, UUID offerId, int revision, Instant at) {}
