package io.sluice.intake;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Telephony: whose events are taken in, and who sits at which extension. A provider without a secret is closed.
 *
 * @param extensions login of the person at each extension
 * @param duty who takes the calls of nobody's clients
 */
@ConfigurationProperties("sluice.calls")
public record CallSettings(
        @Nullable Signed generic,
        @Nullable Mango mango,
        @Nullable Signed zadarma,
        @Nullable Signed asterisk,
        @DefaultValue Map<String, String> extensions,
        @DefaultValue Duty duty) {

    /**
     * @param secret key of the signatures
     * @param zone zone of the times that the provider writes without one; default {@code sluice.zone}, of Asterisk UTC
     */
    public record Signed(String secret, @Nullable ZoneId zone) {}

    /** Key and salt of the provider's API settings. */
    public record Mango(String key, String salt) {}

    /**
     * @param team key of the team; default the first one that has managers
     * @param extension the group's own extension
     */
    public record Duty(@Nullable String team, @Nullable String extension) {}

    /** How old a signed request may be. */
    public static final Duration FRESH = Duration.ofMinutes(5);
}
