package io.sluice.deal;

import java.util.UUID;

/** The client has paid: the deal is won. */
public record DealWon(UUID dealId) {}
