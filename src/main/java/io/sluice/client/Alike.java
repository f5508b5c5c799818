package io.sluice.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client that may be the same as somebody.
 *
 * @param score how sure it is, of 100
 * @param reasons what they have in common, the strongest first
 */
public record Alike(
        UUID id,
        String name,
        @Nullable String inn,
        @Nullable String owner,
        int score,
        List<Likeness> reasons) {}
