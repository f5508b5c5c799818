package io.sluice.intake.telephony;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as all its events together tell it.
 *
 * @param way null while only its recording is known
 * @param number the other side in E.164, or null where it is withheld
 * @param phase what has been done about it: {@code OPEN}, {@code TALKED}, {@code MISSED}, {@code UNANSWERED},
 *     {@code UNKNOWN} when its end never came
 * @param introduced whether the number was unknown before this call
 */
record PhoneCall(
        UUID id,
        String provider,
        @Nullable Way way,
        @Nullable String number,
        @Nullable String extension,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        String phase,
        boolean introduced,
        @Nullable UUID clientId,
        @Nullable UUID contactId,
        @Nullable UUID dealId) {

    boolean isTalk() {
        return answeredAt != null;
    }

    boolean isOver() {
        return endedAt != null;
    }

    boolean is(String what) {
        return phase.equals(what);
    }
}
