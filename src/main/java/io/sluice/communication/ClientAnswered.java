package io.sluice.communication;

import java.time.Instant;
import java.util.UUID;

/** The client turned to us about a deal, by whatever channel. */
public record ClientAnswered(UUID dealId, Instant at) {}
