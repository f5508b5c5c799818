package io.sluice.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored case, without the sums that are computed anew each time. */
record Case(
        UUID id,
        UUID clientId,
        @Nullable UUID ownerId,
        String state,
        @Nullable LocalDate promisedOn,
        Instant openedAt,
        @Nullable Instant closedAt) {}
