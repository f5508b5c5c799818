package io.sluice.intake.telephony;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as people read it.
 *
 * @param way {@code IN} or {@code OUT}
 * @param phase {@code OPEN}, {@code TALKED}, {@code MISSED}, {@code UNANSWERED}, {@code UNKNOWN}
 * @param recording address of the recording, or the name that the provider gives it
 */
public record CallLine(
        UUID id,
        String way,
        String number,
        @Nullable String extension,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        int talkSeconds,
        @Nullable String recording,
        String phase,
        boolean offHours,
        UUID clientId,
        String client,
        @Nullable UUID dealId,
        @Nullable String dealNumber) {

    /** Whether the recording may be opened by its address. */
    public boolean playable() {
        return recording != null && recording.matches("https?://[^\\s\"'<>]+");
    }

    public String talk() {
        return "%d:%02d".formatted(talkSeconds / 60, talkSeconds % 60);
    }
}
