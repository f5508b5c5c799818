package io.sluice.billing;

import io.sluice.billing.bank.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An imported statement and what became of its lines: {@code lines = added + duplicates + unreadable ones}, and
 * {@code added = allocated + queued + ignored}.
 *
 * @param account ours; several are separated by commas
 */
public record ImportView(
        UUID id,
        String format,
        String fileName,
        String account,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        int lines,
        int added,
        int duplicates,
        int allocated,
        int queued,
        int ignored,
        Instant importedAt,
        String importedBy,
        List<Warning> warnings) {}
