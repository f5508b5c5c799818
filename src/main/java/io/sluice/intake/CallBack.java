package io.sluice.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number that waits to be called back.
 *
 * @param dealId the deal whose first contact is the call-back, or null where a process of its own asks for it
 * @param missed how many calls of the number were missed
 */
public record CallBack(
        UUID id,
        String number,
        UUID clientId,
        @Nullable UUID dealId,
        int missed,
        Instant firstMissedAt,
        Instant lastMissedAt) {}
