package io.sluice.communication;

import io.sluice.shared.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as calendars exchange it (RFC 5546).
 *
 * @param meetingId stays the same when the meeting moves
 * @param sequence goes up with each change of the meeting
 * @param organizer null where the house invites, under the address that its letters come from
 */
public record Invitation(
        UUID meetingId,
        int sequence,
        Instant start,
        Duration lasts,
        String title,
        @Nullable String place,
        @Nullable EmailAddress organizer,
        EmailAddress attendee) {}
