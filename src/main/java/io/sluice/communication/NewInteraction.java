package io.sluice.communication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call, letter, meeting or note as it happened.
 *
 * @param result how it ended in a word, as the form offers it
 * @param text what was said
 * @param authorId person who had it, or null where it came in by itself
 */
public record NewInteraction(
        UUID clientId,
        @Nullable UUID dealId,
        @Nullable UUID contactId,
        InteractionKind kind,
        Direction direction,
        @Nullable String result,
        @Nullable String text,
        @Nullable UUID authorId) {}
