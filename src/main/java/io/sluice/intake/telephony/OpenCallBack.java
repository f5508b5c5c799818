package io.sluice.intake.telephony;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number that waits to be called back, as people read it. */
public record OpenCallBack(
        String number,
        int missed,
        Instant firstMissedAt,
        Instant lastMissedAt,
        UUID clientId,
        String client,
        @Nullable UUID dealId) {}
