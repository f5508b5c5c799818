package io.sluice.deal;

import java.util.UUID;

/** The funnel itself ended the deal without a sale; its reason is on the deal. */
public record DealRefused(UUID dealId) {}
