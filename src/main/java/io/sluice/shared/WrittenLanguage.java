package io.sluice.shared;

import org.jspecify.annotations.Nullable;

/** In which language somebody wrote who did not say so: a guess that people may correct. */
public final class WrittenLanguage {

    /** English names of goods stand in many a Russian request. */
    private static final int SHARE = 4;

    private WrittenLanguage() {}

    /** {@code ru} where at least a quarter of the letters are Cyrillic; null where that cannot be said. */
    public static @Nullable String of(@Nullable String text) {
        if (text == null) return null;
        long letters = text.codePoints().filter(Character::isLetter).count();
        long cyrillic = text.codePoints()
                .filter(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.CYRILLIC)
                .count();
        return cyrillic > 0 && cyrillic * SHARE >= letters ? "ru" : null;
    }
}
