package io.sluice.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bounded part of a list.
 *
 * @param items what was asked for
 * @param total how many there are; counting stops at 1,001
 * @param next address of the next part, or null at the end
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {

    public static final int COUNT_LIMIT = 1001;
}
