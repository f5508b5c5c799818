package io.sluice.deal;

import java.time.Instant;
import java.util.UUID;

/** The client has answered the offer. */
public record OfferAnswered(UUID dealId, Instant at) {}
