package io.sluice.deal;

import java.util.UUID;

/** A person gave the deal up; its reason is on the deal. */
public record DealLost(UUID dealId) {}
