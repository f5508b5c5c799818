package io.sluice.intake.file;

import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the texts of cells as what they are to be. */
final class CellValues {

    private static final List<DateTimeFormatter> DATES =
            List.of(day("d.M.uuuu"), day("uuuu-M-d"), day("d/M/uuuu"), day("d-M-uuuu"), day("d.M.uu"));
    private static final Pattern ROUNDED = Pattern.compile("\\d[eE][+-]?\\d");
    private static final Pattern ZEROS = Pattern.compile("\\+\\d{1,3}?0{10,}");
    private static final Pattern TIME = Pattern.compile("(\\S+)(?:T|\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?");
    private static final Pattern CURRENCY = Pattern.compile("(?i)\\s*(?:₽|руб\\.?|р\\.|rub|eur|€|usd|\\$)$");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern SUM = Pattern.compile("\\d{1,15}(?:\\.\\d+)?");

    private CellValues() {}

    /** Null where the text is none. */
    static <T> @Nullable T parsed(@Nullable String text, Function<String, T> parse) {
        if (text == null) return null;
        try {
            return parse.apply(text);
        } catch (Refusal unreadable) {
            return null;
        }
    }

    /** A number that a spreadsheet has rounded, or that is nothing but zeros, reaches nobody. */
    static @Nullable PhoneNumber phone(@Nullable String text) {
        if (text == null || ROUNDED.matcher(text).find()) return null;
        PhoneNumber number = parsed(text, PhoneNumber::parse);
        return number == null || ZEROS.matcher(number.e164()).matches() ? null : number;
    }

    static boolean isDate(@Nullable String text) {
        if (text == null) return true;
        var withTime = TIME.matcher(text);
        String day = withTime.matches() ? withTime.group(1) : text;
        return DATES.stream().anyMatch(form -> isDate(day, form));
    }

    private static boolean isDate(String text, DateTimeFormatter form) {
        try {
            return LocalDate.parse(text, form).getYear() > 0;
        } catch (DateTimeException otherForm) {
            return false;
        }
    }

    /** A sum is never below nothing. */
    static boolean isAmount(@Nullable String text) {
        if (text == null) return true;
        String plain = CURRENCY.matcher(text).replaceFirst("").replaceAll("[\\s\\u00a0\\u202f]", "");
        String number = GROUPED.matcher(plain).matches() ? plain.replace(",", "") : plain.replace(',', '.');
        return SUM.matcher(number).matches() && new BigDecimal(number).signum() >= 0;
    }

    private static DateTimeFormatter day(String form) {
        return DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT);
    }
}
