package io.sluice.deal;

import java.util.UUID;

/** A lead has become a deal. */
public record DealOpened(UUID dealId, boolean repeat) {}
