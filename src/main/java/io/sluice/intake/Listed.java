package io.sluice.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a sender's own list.
 *
 * @param externalId what the sender calls it
 * @param hint what a person recognises it by, such as the number that called
 */
public record Listed(
        String externalId, Instant at, @Nullable String hint) {}
