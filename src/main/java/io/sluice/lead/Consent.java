package io.sluice.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Agreement to the use of personal data (152-ФЗ): which text, when, from where.
 *
 * @param sha256 hash of the text that was shown, or null where a foreign site showed its own
 */
public record Consent(
        String version,
        @Nullable String sha256,
        Instant at,
        @Nullable String address,
        @Nullable String page) {}
