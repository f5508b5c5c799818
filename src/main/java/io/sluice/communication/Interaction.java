package io.sluice.communication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the history with a client.
 *
 * @param author name of who wrote it, or null where it came in by itself
 */
public record Interaction(
        UUID id,
        UUID clientId,
        @Nullable UUID dealId,
        @Nullable UUID contactId,
        InteractionKind kind,
        Direction direction,
        @Nullable String result,
        @Nullable String text,
        @Nullable UUID authorId,
        @Nullable String author,
        Instant at) {}
