package io.sluice.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Walks through the parts of one letter and sorts them: text, rich text, reports, files, letters inside. */
final class LetterParts {

    private static final int DEEPEST = 100;
    private static final int MOST_PARTS = 500;
    private static final int MOST_REPORTS = 20;
    private static final int LONGEST_TEXT = 2 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<FilePart> files = new ArrayList<>();
    private final Map<String, String> reports = new HashMap<>();
    private @Nullable Letter forwarded;
    private int parts;

    Letter read(MimeMessage message) {
        return read(message, 0);
    }

    private Letter read(MimeMessage message, int depth) {
        walk(message, depth);
        String rich = html.isEmpty() ? null : html.toString();
        String plain = text.isEmpty() && rich != null ? SafeHtml.text(rich) : text.toString();
        return new Letter(new Head(message), TextBytes.storable(plain), rich, files, reports, forwarded);
    }

    private void walk(MimePart part, int depth) {
        if (++parts > MOST_PARTS || depth > DEEPEST) return;
        try {
            sort(part, depth);
        } catch (MessagingException | IOException | RuntimeException e) {
            // a part that cannot be understood is kept as it is
            keepRaw(part);
        }
    }

    private void sort(MimePart part, int depth) throws MessagingException, IOException {
        String type = type(part);
        if (type.startsWith("multipart/")) {
            several(part, depth);
        } else if (type.startsWith("message/")) {
            inner(part, type, depth);
        } else if (isFile(part) || !type.startsWith("text/")) {
            file(part, type);
        } else if (type.equals("text/html")) {
            add(html, part);
        } else if (type.equals("text/rfc822-headers")) {
            report(type, part);
        } else if (type.equals("text/calendar")) {
            report(type, part);
            file(part, type);
        } else {
            if (!text.isEmpty()) text.append('\n');
            add(text, part);
        }
    }

    /** A letter of five hundred texts is as long as one of them may be. */
    private static void add(StringBuilder to, MimePart part) throws IOException {
        if (to.length() < LONGEST_TEXT) to.append(text(part));
    }

    private void report(String type, MimePart part) throws IOException {
        if (reports.size() < MOST_REPORTS) reports.put(type, text(part));
    }

    private void several(MimePart part, int depth) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart inside)) {
            add(text, part);
            return;
        }
        int count = inside.getCount();
        for (int one = 0; one < count; one++)
            if (inside.getBodyPart(one) instanceof MimePart mime) walk(mime, depth + 1);
    }

    private void inner(MimePart part, String type, int depth) throws MessagingException, IOException {
        if (type.equals("message/rfc822") || type.equals("message/global")) {
            file(part, "message/rfc822");
            if (forwarded == null && depth < DEEPEST && part.getContent() instanceof MimeMessage message)
                forwarded = new LetterParts().read(message, depth + 1);
        } else {
            report(type, part);
        }
    }

    private void file(MimePart part, String type) {
        String name = PartNames.of(part);
        if (Tnef.isOne(type, name)) files.addAll(Tnef.filesOf(name, type, () -> open(part)));
        else files.add(new FilePart(name, type, () -> open(part)));
    }

    private void keepRaw(MimePart part) {
        files.add(new FilePart(PartNames.of(part), "application/octet-stream", () -> open(part)));
    }

    private static boolean isFile(MimePart part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(Objects.requireNonNullElse(disposition(part), ""))
                || PartNames.of(part) != null;
    }

    private static @Nullable String disposition(MimePart part) {
        try {
            return part.getDisposition();
        } catch (MessagingException e) {
            return null;
        }
    }

    private static String type(MimePart part) throws MessagingException {
        String declared = Objects.requireNonNullElse(part.getContentType(), "text/plain");
        String type = declared.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return type.matches("[\\w.+-]{1,60}/[\\w.+-]{1,80}") ? type : "text/plain";
    }

    private static String text(MimePart part) throws IOException {
        try (InputStream in = open(part)) {
            return TextBytes.text(in.readNBytes(LONGEST_TEXT), charset(part));
        }
    }

    private static @Nullable String charset(MimePart part) {
        try {
            return new ContentType(part.getContentType()).getParameter("charset");
        } catch (ParseException e) {
            return null;
        } catch (MessagingException e) {
            return null;
        }
    }

    static InputStream open(MimePart part) throws IOException {
        try {
            return part.getInputStream();
        } catch (MessagingException | IOException | RuntimeException e) {
            return raw(part);
        }
    }

    private static InputStream raw(MimePart part) throws IOException {
        try {
            if (part instanceof jakarta.mail.internet.MimeBodyPart body) return body.getRawInputStream();
            if (part instanceof MimeMessage message) return message.getRawInputStream();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
        return InputStream.nullInputStream();
    }
}
