package io.sluice.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Header lines as people read them (RFC 2047), also where a mailer cut a letter in half between two encoded words. */
final class HeaderText {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern NOT_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");

    private HeaderText() {}

    /** @param raw the header as it was received, one character a byte */
    static String decoded(String raw) {
        String unfolded = raw.replaceAll("\r?\n[ \t]*", " ");
        String plain = TextBytes.text(unfolded.getBytes(StandardCharsets.ISO_8859_1), null);
        return words(plain).replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    private static String words(String text) {
        StringBuilder out = new StringBuilder();
        Run run = new Run();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            String between = text.substring(end, word.start());
            boolean joined = end > 0 && between.isBlank();
            if (!joined || !run.continues(word.group(1))) out.append(run.end());
            if (!joined) out.append(between);
            run.add(word.group(1), bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        return out.append(run.end()).append(text.substring(end)).toString();
    }

    private static byte[] bytes(String encoding, String data) {
        return encoding.equalsIgnoreCase("b") ? base64(data) : quoted(data);
    }

    private static byte[] base64(String data) {
        String clean = NOT_BASE64.matcher(data).replaceAll("");
        String whole = clean.substring(0, clean.length() - (clean.length() % 4 == 1 ? 1 : 0));
        return Base64.getDecoder().decode(whole);
    }

    private static byte[] quoted(String data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < data.length(); at++) {
            char one = data.charAt(at);
            if (one == '=' && at + 2 < data.length() && isHex(data.substring(at + 1, at + 3))) {
                out.write(Integer.parseInt(data.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                out.write(one == '_' ? ' ' : one);
            }
        }
        return out.toByteArray();
    }

    private static boolean isHex(String pair) {
        return pair.matches("[0-9A-Fa-f]{2}");
    }

    /** Encoded words of one character set that stand together. */
    private static final class Run {
        private String charset = "";
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        boolean continues(String other) {
            return charset.equals(other.toLowerCase(Locale.ROOT));
        }

        void add(String name, byte[] more) {
            charset = name.toLowerCase(Locale.ROOT);
            bytes.writeBytes(more);
        }

        String end() {
            String text = bytes.size() == 0 ? "" : TextBytes.text(bytes.toByteArray(), charset);
            bytes.reset();
            charset = "";
            return text;
        }
    }
}
