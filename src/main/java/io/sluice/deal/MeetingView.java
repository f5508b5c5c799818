package io.sluice.deal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a deal.
 *
 * @param revision counts its moves: the sequence of its invitation
 */
public record MeetingView(
        UUID id,
        UUID dealId,
        MeetingState state,
        int revision,
        Instant at,
        Duration length,
        String place,
        @Nullable String agenda,
        @Nullable String minutes,
        @Nullable String nextStep,
        @Nullable String reason) {}
