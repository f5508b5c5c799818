package io.sluice.billing.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates and sums as 1C writes them; anything else is no value rather than a guess. */
final class OneCValues {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SUM = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    private OneCValues() {}

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> sum(String text) {
        return SUM.matcher(text).matches() ? Optional.of(new BigDecimal(text).setScale(2)) : Optional.empty();
    }

    /** Digits 6 to 8 of an account tell its currency (Банк России, 809-П): 810 is the rouble in accounts. */
    static String currency(String account) {
        return switch (account.length() == 20 ? account.substring(5, 8) : "810") {
            case "978" -> "EUR";
            case "840" -> "USD";
            case "156" -> "CNY";
            default -> "RUB";
        };
    }
}
