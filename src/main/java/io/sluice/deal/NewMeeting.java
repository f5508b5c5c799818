package io.sluice.deal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to be set.
 *
 * @param place address or link
 */
public record NewMeeting(
        Instant at, Duration length, String place, @Nullable String agenda) {}
