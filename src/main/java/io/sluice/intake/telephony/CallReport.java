package io.sluice.intake.telephony;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one event says about a call; what it does not say is null. Reports of a call add up in any order.
 *
 * @param number the other side's number as it was sent
 * @param ours our number
 * @param seen a moment at which the call was going on
 * @param answered when somebody began to talk
 * @param recording address or name of the recording
 */
record CallReport(
        String callId,
        @Nullable Way way,
        @Nullable String number,
        @Nullable String ours,
        @Nullable String extension,
        Instant seen,
        @Nullable Instant answered,
        @Nullable Instant ended,
        long talkSeconds,
        @Nullable String recording) {}
