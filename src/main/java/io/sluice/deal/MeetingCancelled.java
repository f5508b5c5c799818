package io.sluice.deal;

import java.util.UUID;

/** A meeting will not take place. */
public record MeetingCancelled(UUID dealId, UUID meetingId) {}
