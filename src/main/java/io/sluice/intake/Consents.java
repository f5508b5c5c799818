package io.sluice.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The text to which people agree on our own form: its version and its hash are kept with each lead. */
@Component
public class Consents {

    /** Field in which our own form hands on the hash of the text that it showed. */
    public static final String HASH = "consentSha256";

    private final MessageSource messages;
    private final IntakeSettings settings;

    Consents(MessageSource messages, IntakeSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    public String version() {
        return settings.consentVersion();
    }

    public String text(Locale locale) {
        return messages.getMessage("intake.consent.text", null, locale);
    }

    public String hash(Locale locale) {
        try {
            byte[] text = text(locale).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
