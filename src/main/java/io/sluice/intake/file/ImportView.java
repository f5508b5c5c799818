package io.sluice.intake.file;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list and how far it is.
 *
 * @param dry whether the counts are those of a check, behind which nothing was written
 * @param columns name of a {@link Field} for each column, empty where it is a note
 * @param failure message key of what stopped it
 */
public record ImportView(
        UUID id,
        Target target,
        String fileName,
        ImportState state,
        boolean dry,
        List<String> heads,
        List<String> columns,
        Reading reading,
        Tally tally,
        String askedBy,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String failure) {

    Columns asColumns() {
        return Columns.stored(heads, columns);
    }

    /** Rows a second, once it has ended. */
    public long rate() {
        if (startedAt == null || endedAt == null) return 0;
        return tally.settled()
                * 1000L
                / Math.max(1, Duration.between(startedAt, endedAt).toMillis());
    }
}
