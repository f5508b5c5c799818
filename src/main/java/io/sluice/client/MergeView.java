package io.sluice.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge as people read it.
 *
 * @param mergedId the client that became part of this one, or null where two of its contacts became one
 * @param mayBeUndone until its term is over, and while nothing was merged on top of it
 */
public record MergeView(
        UUID id,
        @Nullable UUID mergedId,
        String mergedName,
        Instant mergedAt,
        String mergedBy,
        @Nullable Instant undoneAt,
        boolean mayBeUndone) {}
