package io.sluice.document;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.sluice.document.RussianNumber.Gender;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongFunction;

/** Every number up to a million in words, and a million large ones, beside ICU. */
public final class AllAmounts {

    private static final int ALL = 1_000_000;

    private AllAmounts() {}

    public static void check() {
        var russian = new RuleBasedNumberFormat(Locale.forLanguageTag("ru"), RuleBasedNumberFormat.SPELLOUT);
        var english = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        for (Gender gender : Gender.values()) {
            String rules = "%spellout-cardinal-" + gender.name().toLowerCase(Locale.ROOT);
            compare(
                    "Russian, " + gender,
                    n -> RussianNumber.spell(n, gender),
                    n -> russian.format(n, rules).replace("\u00ad", ""));
        }
        compare("English", EnglishNumber::spell, n -> english.format(n, "%spellout-cardinal"));
        compare(
                "English with and",
                EnglishNumber::spellWithAnd,
                n -> english.format(n, "%spellout-cardinal-verbose").replace(",", ""));
    }

    private static void compare(String what, LongFunction<String> ours, LongFunction<String> icu) {
        for (long n = 0; n <= ALL; n++) same(n, ours.apply(n), icu.apply(n));
        new Random(42)
                .longs(ALL, ALL, 999_999_999_999_999_999L)
                .forEach(n -> same(n, ours.apply(n), icu.apply(n)));
        System.out.println("BENCH " + what + ": 2,000,001 numbers are spelled as by ICU");
    }

    private static void same(long number, String ours, String icu) {
        if (!ours.equals(icu)) throw new AssertionError(number + ": «" + ours + "», ICU «" + icu + "»");
    }
}
