package io.sluice.intake.telephony;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report that is being put together. */
final class Leg {

    private final String callId;
    private final Way way;
    private final @Nullable String number;
    private final @Nullable String ours;
    private final @Nullable String extension;
    private Instant seen = Instant.EPOCH;
    private @Nullable Instant answered;
    private @Nullable Instant ended;
    private long talkSeconds;

    Leg(String callId, Way way, @Nullable String number, @Nullable String ours, @Nullable String extension) {
        this.callId = callId;
        this.way = way;
        this.number = number;
        this.ours = ours;
        this.extension = extension;
    }

    Leg at(Instant moment) {
        seen = moment;
        return this;
    }

    Leg talked(@Nullable Instant since, long seconds) {
        answered = since;
        talkSeconds = since == null ? 0 : seconds;
        return this;
    }

    Leg until(Instant end) {
        ended = end;
        return this;
    }

    CallReport report() {
        return new CallReport(callId, way, number, ours, extension, seen, answered, ended, talkSeconds, null);
    }
}
