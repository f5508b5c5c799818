package io.sluice.client;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client became part of another: its rows name the survivor already.
 *
 * @param ownerId who looks after the survivor from now on, if anybody
 * @param formerOwners who looked after one of the two
 */
public record ClientsMerged(
        UUID mergeId,
        UUID survivorId,
        UUID mergedId,
        @Nullable UUID ownerId,
        Set<UUID> formerOwners) {}
