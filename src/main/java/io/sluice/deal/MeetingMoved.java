package io.sluice.deal;

import java.time.Instant;
import java.util.UUID;

/** A meeting has another time: reminder and invitation follow. */
public record MeetingMoved(UUID dealId, UUID meetingId, Instant at) {}
