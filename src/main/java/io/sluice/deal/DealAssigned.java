package io.sluice.deal;

import java.util.UUID;

/**
 * A deal has got its owner, or another one.
 *
 * @param first nobody had it before: there is nothing to hand over yet
 */
public record DealAssigned(UUID dealId, UUID ownerId, boolean first) {}
