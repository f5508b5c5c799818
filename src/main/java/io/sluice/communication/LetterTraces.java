package io.sluice.communication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a letter after it left.
 *
 * @param openedAt when its picture was first fetched: a hint, never a proof
 * @param bounceReason why it came back, if it did
 */
public record LetterTraces(
        @Nullable Instant openedAt,
        int opens,
        @Nullable Instant bouncedAt,
        @Nullable String bounceReason,
        @Nullable String sender,
        List<Click> clicks) {

    /** A link and how often it was followed. */
    public record Click(String url, int clicks, @Nullable Instant at) {}
}
