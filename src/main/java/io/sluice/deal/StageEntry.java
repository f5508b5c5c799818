package io.sluice.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a deal's stage log: who brought it where, when and why. */
public record StageEntry(
        Instant at,
        String actor,
        @Nullable FunnelStage from,
        FunnelStage to,
        Entry how,
        @Nullable String reason) {}
