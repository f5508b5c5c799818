package io.sluice.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests are taken in.
 *
 * @param postsPerMinute requests that one address may send a minute
 * @param consentVersion version of the text under {@code intake.consent.text}
 */
@ConfigurationProperties("sluice.intake")
public record IntakeSettings(
        @DefaultValue("600") int postsPerMinute,
        @DefaultValue("2026-11") String consentVersion) {}
