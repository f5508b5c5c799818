package io.sluice.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file in a letter is called: RFC 2231, RFC 2047 inside quotes, or bytes of no declared kind. */
final class PartNames {

    private static final Pattern LOOSE = Pattern.compile("(?i)(?:file)?name\\s*=\\s*\"?([^\";\\r\\n]+)");

    private PartNames() {}

    static @Nullable String of(MimePart part) {
        String disposition = header(part, "Content-Disposition");
        String named = disposition == null ? null : fromDisposition(disposition);
        if (named != null) return named;
        String type = header(part, "Content-Type");
        return type == null ? null : fromType(type);
    }

    private static @Nullable String fromDisposition(String header) {
        try {
            return decoded(new ContentDisposition(header).getParameter("filename"));
        } catch (ParseException | RuntimeException e) {
            return loose(header);
        }
    }

    private static @Nullable String fromType(String header) {
        try {
            return decoded(new ContentType(header).getParameter("name"));
        } catch (ParseException | RuntimeException e) {
            return loose(header);
        }
    }

    private static @Nullable String loose(String header) {
        Matcher name = LOOSE.matcher(header);
        return name.find() ? decoded(name.group(1)) : null;
    }

    /** What RFC 2231 has made text already holds characters that no byte has. */
    private static @Nullable String decoded(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        boolean bytes = name.chars().allMatch(one -> one < 256);
        return bytes
                ? HeaderText.decoded(name)
                : new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static @Nullable String header(MimePart part, String name) {
        try {
            String[] lines = part.getHeader(name);
            return lines == null ? null : lines[0];
        } catch (MessagingException e) {
            return null;
        }
    }
}
