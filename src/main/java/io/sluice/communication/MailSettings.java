package io.sluice.communication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param from address that letters come from
 * @param fromName name beside it
 * @param replyTokens whether answers come to {@code from} with a token behind a plus sign; off where the mail server knows
 *     no sub-addressing
 * @param trackLinks whether links in letters to clients lead over us
 * @param trackOpens whether such letters hold a picture that tells when they are shown
 * @param timeout how long the mail server may take for each step
 */
@ConfigurationProperties("sluice.mail")
record MailSettings(
        @DefaultValue("sales@sluice.example") String from,
        @DefaultValue("Sluice") String fromName,
        @DefaultValue("true") boolean replyTokens,
        @DefaultValue("true") boolean trackLinks,
        @DefaultValue("true") boolean trackOpens,
        @DefaultValue("20s") Duration timeout) {

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
