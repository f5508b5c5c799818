package io.sluice.shared;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The application's own settings: where its folders are and how it speaks.
 *
 * @param home folder with {@code processes/}, {@code forms/}, {@code document-templates/}
 * @param data folder for everything local: embedded database, outbox, uploads
 * @param locale language of models and forms ({@code en} or {@code ru})
 * @param zone zone of the company, where an office has none of its own
 * @param url address under which people reach the application
 */
@ConfigurationProperties("sluice")
public record SluiceSettings(
        @DefaultValue(".") Path home,
        @DefaultValue("./data") Path data,
        @DefaultValue("en") Locale locale,
        @DefaultValue("Europe/Moscow") ZoneId zone,
        @DefaultValue("http://127.0.0.1:8080") String url,
        @DefaultValue Node node) {

    /** @param role {@code web} answers people, {@code worker} runs jobs and queues, {@code both} is the default */
    public record Node(@DefaultValue("BOTH") Role role) {

        public boolean works() {
            return role != Role.WEB;
        }
    }

    /** What a node does. */
    public enum Role {
        WEB,
        WORKER,
        BOTH
    }
}
