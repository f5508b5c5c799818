package io.sluice.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client in a list. */
public record ClientLine(
        UUID id,
        String name,
        @Nullable String inn,
        @Nullable UUID ownerId,
        @Nullable String owner,
        @Nullable String team,
        Instant since) {}
