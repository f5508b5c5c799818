package io.sluice.desk.web;

import io.sluice.billing.InvoiceView;
import io.sluice.shared.Money;
import io.sluice.shared.SluiceSettings;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Moments, sums and counts the way the reader's language writes them. */
@Component
public class Words {

    private final Say say;
    private final Clock clock;
    private final SluiceSettings settings;

    Words(Say say, Clock clock, SluiceSettings settings) {
        this.say = say;
        this.clock = clock;
        this.settings = settings;
    }

    /** «сегодня 14:00», «12 мар. 09:30»; with the year if it is another one. */
    public String when(Instant at) {
        ZonedDateTime local = at.atZone(settings.zone());
        return day(local.toLocalDate()) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(local);
    }

    public String day(LocalDate day) {
        LocalDate today = today();
        long away = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(away) <= 1) return say.text("desk.day." + away);
        String pattern = day.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    /** For an input of type date. */
    public String iso(LocalDate day) {
        return day.toString();
    }

    /** For an input of type datetime-local. */
    public String local(Instant at) {
        return at.atZone(settings.zone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** How long ago in whole days, hours or minutes: «3 дня». */
    public String since(Instant at) {
        Duration gone = Duration.between(at, clock.instant());
        if (gone.toDays() > 0) return count("desk.days", gone.toDays());
        if (gone.toHours() > 0) return count("desk.hours", gone.toHours());
        return count("desk.minutes", Math.max(0, gone.toMinutes()));
    }

    /** «просрочка 3 дня», counted from the oldest of the overdue invoices. */
    public String late(List<InvoiceView> overdue) {
        long days = overdue.stream()
                .map(InvoiceView::overdueFrom)
                .filter(Objects::nonNull)
                .mapToLong(from -> Duration.between(from, clock.instant()).toDays() + 1)
                .max()
                .orElse(0);
        return count("desk.late", days);
    }

    public boolean isPast(Instant at) {
        return at.isBefore(clock.instant());
    }

    public boolean isToday(Instant at) {
        return at.atZone(settings.zone()).toLocalDate().equals(today());
    }

    /** {@code 1 250 000,00 ₽} in Russian, {@code RUB 1,250,000.00} in English. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        String figure = format.format(money.amount());
        return isRussian()
                ? figure + "\u00a0" + money.currency().getSymbol(locale())
                : money.currency().getCurrencyCode() + "\u00a0" + figure;
    }

    /** A sum or day as the journal of changes keeps it («1250.00 RUB», «2026-11-30»), anything else as it is. */
    public String figure(String kept) {
        if (kept.matches("-?\\d+(\\.\\d+)? [A-Z]{3}"))
            return money(Money.of(kept.substring(0, kept.length() - 4), kept.substring(kept.length() - 3)));
        return kept.matches("\\d{4}-\\d\\d-\\d\\d") ? day(LocalDate.parse(kept)) : kept;
    }

    /** A word of ours in the reader's language, or what it is where the bundles do not know it. */
    public String named(String family, String word) {
        return say.textOr(family + "." + word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), word);
    }

    /** A quantity, price or percentage with as many decimals as it has. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** What may be absent, for templates: null if it is. */
    public @Nullable Object of(Optional<?> value) {
        return value.orElse(null);
    }

    /** A sum of rubles. */
    public String rub(BigDecimal sum) {
        return money(Money.rub(sum.toPlainString()));
    }

    /** A sum whose currency stands elsewhere: always two decimals. */
    public String number2(BigDecimal sum) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(sum);
    }

    /** A price: at least two decimals, more where it has them. */
    public String price(BigDecimal price) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(4);
        return format.format(price);
    }

    /** {@code count("desk.days", 3)}: the key's form for the number, {@code .one}, {@code .few} or {@code .many}. */
    public String count(String key, long number) {
        return say.text(key + "." + form(number), number);
    }

    public String initials(String name) {
        String letters = name.replaceAll("[«»\"()]", " ").trim();
        String[] parts = letters.split("\\s+", 3);
        String both = first(parts[0]) + (parts.length > 1 ? first(parts[1]) : "");
        return both.toUpperCase(locale());
    }

    private static String first(String part) {
        return part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1));
    }

    private String form(long number) {
        if (!isRussian()) return number == 1 ? "one" : "many";
        long tail = number % 100;
        if (tail / 10 == 1) return "many";
        if (tail % 10 == 1) return "one";
        return tail % 10 >= 2 && tail % 10 <= 4 ? "few" : "many";
    }

    private LocalDate today() {
        return clock.instant().atZone(settings.zone()).toLocalDate();
    }

    private static boolean isRussian() {
        return locale().getLanguage().equals("ru");
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
