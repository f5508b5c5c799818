package io.sluice.intake;

import java.util.UUID;

/** A talk on the telephone was the first contact with a lead. */
public record LeadReached(UUID dealId) {}
