package io.sluice.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call of a deal.
 *
 * @param phase {@code OPEN}, {@code TALKED}, {@code MISSED}, {@code UNANSWERED}, {@code UNKNOWN}
 * @param recording address of the recording, or the name that the provider gives it
 */
public record DealCall(
        UUID id,
        Instant startedAt,
        String phase,
        int talkSeconds,
        @Nullable String recording) {

    /** Whether the recording may be opened by its address. */
    public boolean playable() {
        return recording != null && recording.matches("https?://[^\\s\"'<>]+");
    }

    public String talk() {
        return "%d:%02d".formatted(talkSeconds / 60, talkSeconds % 60);
    }
}
