package io.sluice.client;

import io.sluice.shared.EmailAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that letters come back from.
 *
 * @param why what the other server said
 * @param left whether somebody has seen it and lets it be
 */
public record BrokenAddress(
        UUID contactId,
        EmailAddress address,
        Instant since,
        @Nullable String why,
        boolean left) {}
