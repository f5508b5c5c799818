package io.sluice.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Spells an amount of money the way contracts and invoices demand it. */
public final class AmountInWords {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private AmountInWords() {}

    /** Such as {@code Двадцать один рубль 00 копеек} or {@code Twenty-one rubles and 00 kopecks}. */
    public static String of(BigDecimal amount, String currency, Locale language) {
        return capitalised(new Spoken(amount, currency).in(language, RussianCase.NOMINATIVE), language);
    }

    /** In British English: {@code One hundred and one euros and 00 cents}; Russian has no such choice. */
    public static String withAnd(BigDecimal amount, String currency, Locale language) {
        Spoken spoken = new Spoken(amount, currency);
        boolean russian = language.getLanguage().equals("ru");
        return capitalised(
                russian
                        ? spoken.in(language, RussianCase.NOMINATIVE)
                        : spoken.english(EnglishNumber.spellWithAnd(spoken.whole())),
                language);
    }

    /** Behind «в размере»: {@code двадцати одного рубля 00 копеек}; English has no other case. */
    public static String genitive(BigDecimal amount, String currency, Locale language) {
        return new Spoken(amount, currency).in(language, RussianCase.GENITIVE);
    }

    /** An amount split into units and hundredths; a yen has none. */
    private record Spoken(long whole, int rest, boolean negative, String currency) {

        Spoken(BigDecimal amount, String currency) {
            this(hundredths(amount, currency), amount.signum() < 0, currency);
        }

        private Spoken(BigInteger hundredths, boolean negative, String currency) {
            this(
                    hundredths.divide(HUNDRED).longValueExact(),
                    hundredths.mod(HUNDRED).intValue(),
                    negative,
                    currency);
        }

        // rounded before it is split: 0.995 is one whole unit, not 99.5 hundredths
        private static BigInteger hundredths(BigDecimal amount, String currency) {
            BigDecimal rounded = amount.abs().setScale(isWhole(currency) ? 0 : 2, RoundingMode.HALF_UP);
            return rounded.movePointRight(2).toBigIntegerExact();
        }

        private static boolean isWhole(String currency) {
            return currency.equals("JPY");
        }

        String in(Locale language, RussianCase words) {
            return language.getLanguage().equals("ru") ? russian(words) : english(EnglishNumber.spell(whole));
        }

        private String russian(RussianCase words) {
            RussianCurrency names = RussianCurrency.of(currency);
            String spelled =
                    RussianNumber.spell(whole, names.major().gender(), words) + " " + words.form(names.major(), whole);
            String minor = isWhole(currency) ? "" : " %02d ".formatted(rest) + words.form(names.minor(), rest);
            return (negative ? "минус " : "") + spelled + minor;
        }

        String english(String number) {
            EnglishCurrency names = EnglishCurrency.of(currency);
            String spelled = number + " " + (whole == 1 ? names.one() : names.many());
            String minor = " and %02d ".formatted(rest) + (rest == 1 ? names.minorOne() : names.minorMany());
            return (negative ? "minus " : "") + spelled + (isWhole(currency) ? "" : minor);
        }
    }

    private static String capitalised(String text, Locale language) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(language) + text.substring(first);
    }
}
