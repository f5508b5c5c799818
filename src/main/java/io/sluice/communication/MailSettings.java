package io.sluice.communication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param from address that letters come from
 * @param fromName name beside it
 * @param timeout how long the mail server may take for each step
 */
@ConfigurationProperties("sluice.mail")
record MailSettings(
        @DefaultValue("sales@sluice.example") String from,
        @DefaultValue("Sluice") String fromName,
        @DefaultValue("20s") Duration timeout) {}
