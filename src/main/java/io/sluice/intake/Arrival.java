package io.sluice.intake;

import org.jspecify.annotations.Nullable;

/**
 * An event at the door, as its sender wrote it.
 *
 * @param key what the sender calls it; the same key is the same event
 * @param spam whether it gave itself away
 */
public record Arrival(
        String channel,
        @Nullable String site,
        @Nullable String key,
        String contentType,
        String raw,
        @Nullable String address,
        boolean spam) {}
