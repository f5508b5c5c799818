package io.sluice.shared;

import org.jspecify.annotations.Nullable;

/** Text that people typed, fit to be stored: no control characters, no blank ends, bounded. */
public final class PlainText {

    private PlainText() {}

    /** One line of at most so many characters, or null where nothing is left. */
    public static @Nullable String line(@Nullable String typed, int longest) {
        return typed == null ? null : bounded(typed.replaceAll("[\\p{Cntrl}\\s]+", " "), longest);
    }

    /** Several lines of at most so many characters, or null where nothing is left. */
    public static @Nullable String lines(@Nullable String typed, int longest) {
        return typed == null
                ? null
                : bounded(typed.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""), longest);
    }

    private static @Nullable String bounded(String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty()) return null;
        return stripped.codePointCount(0, stripped.length()) <= longest
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, longest));
    }
}
