package io.sluice.deal;

import java.util.UUID;

/** A deal has got its owner, or another one. */
public record DealAssigned(UUID dealId, UUID ownerId) {}
