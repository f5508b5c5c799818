package io.sluice.communication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter that came in belongs.
 *
 * @param messageId our letter that it answers or reports on; null where it continues a letter of the client
 * @param kind of our letter, like {@code offer-letter}
 * @param recipient whom our letter went to
 */
public record Conversation(
        @Nullable UUID messageId,
        UUID clientId,
        @Nullable UUID dealId,
        @Nullable String kind,
        @Nullable String recipient) {}
