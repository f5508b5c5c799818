package io.sluice.staff.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the doors are.
 *
 * @param guesses wrong passwords an address may try within the period
 * @param period time in which its guesses come back
 */
@ConfigurationProperties("sluice.sign-in")
record SignInSettings(
        @DefaultValue("20") int guesses, @DefaultValue("5m") Duration period) {}
