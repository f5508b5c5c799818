package io.sluice.intake.file;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of which a person should know.
 *
 * @param reason message key; its argument is {@code ofRow}
 * @param cells as they came
 * @param ofRow the row of the same list that it repeats
 * @param ofId event or client that it repeats
 */
public record ProblemRow(
        int number,
        String reason,
        List<String> cells,
        @Nullable Integer ofRow,
        @Nullable UUID ofId) {}
