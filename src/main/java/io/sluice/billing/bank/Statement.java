package io.sluice.billing.bank;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bank statement in the one shape that all formats are read into.
 *
 * @param accounts ours, as the file names them
 * @param documents how many movements the file holds, faulty and repeated ones too
 * @param repeats how many of them are the same document once more
 */
public record Statement(
        String format,
        List<String> accounts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int documents,
        int repeats,
        List<StatementLine> lines,
        List<Warning> warnings) {}
