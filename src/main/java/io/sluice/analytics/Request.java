package io.sluice.analytics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request behind a figure, with what became of it. */
public record Request(
        UUID eventId,
        Instant at,
        String channel,
        String source,
        @Nullable String campaign,
        @Nullable UUID clientId,
        @Nullable String client,
        @Nullable UUID leadId,
        @Nullable UUID dealId,
        @Nullable String dealNumber,
        @Nullable String status) {}
