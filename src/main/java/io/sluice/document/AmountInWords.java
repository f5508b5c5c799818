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
        // rounded before it is split: 0.995 is one whole unit, not 99.5 hundredths
        BigInteger hundredths = amount.abs().setScale(2, RoundingMode.HALF_UP).unscaledValue();
        long whole = hundredths.divide(HUNDRED).longValueExact();
        int rest = hundredths.mod(HUNDRED).intValue();
        String spelled = language.getLanguage().equals("ru")
                ? russian(whole, rest, RussianCurrency.of(currency), amount.signum() < 0)
                : english(whole, rest, EnglishCurrency.of(currency), amount.signum() < 0);
        return capitalised(spelled, language);
    }

    private static String russian(long whole, int rest, RussianCurrency currency, boolean negative) {
        return (negative ? "минус " : "")
                + RussianNumber.spell(whole, currency.major().gender())
                + " " + currency.major().form(whole)
                + " %02d ".formatted(rest) + currency.minor().form(rest);
    }

    private static String english(long whole, int rest, EnglishCurrency currency, boolean negative) {
        return (negative ? "minus " : "")
                + EnglishNumber.spell(whole)
                + " " + (whole == 1 ? currency.one() : currency.many())
                + " and %02d ".formatted(rest)
                + (rest == 1 ? currency.minorOne() : currency.minorMany());
    }

    private static String capitalised(String text, Locale language) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(language) + text.substring(first);
    }
}
