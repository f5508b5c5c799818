package io.sluice.intake.telephony;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Calls whose end is never told.
 *
 * @param longest how long a call may stay open
 */
@ConfigurationProperties("sluice.unended-calls")
record UnendedSettings(@DefaultValue("4h") Duration longest) {}
