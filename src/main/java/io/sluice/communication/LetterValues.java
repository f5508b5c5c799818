package io.sluice.communication;

import io.sluice.shared.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The data of a letter the way its language writes it: a template sees texts, numbers, lists and maps only. */
final class LetterValues {

    private final Locale locale;
    private final ZoneId zone;

    LetterValues(String language, ZoneId zone) {
        this.locale = Locale.forLanguageTag(language);
        this.zone = zone;
    }

    Map<String, Object> of(Map<String, Object> data) {
        Map<String, Object> plain = new LinkedHashMap<>();
        data.forEach((key, value) -> {
            if (value != null) put(plain, key, plain(value));
        });
        return plain;
    }

    /** {@code client.name} and a map {@code client} with {@code name} are the same. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, String key, Object value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            into.merge(key, value, LetterValues::merged);
            return;
        }
        Object inner = into.computeIfAbsent(key.substring(0, dot), name -> new LinkedHashMap<String, Object>());
        if (inner instanceof Map<?, ?> map) put((Map<String, Object>) map, key.substring(dot + 1), value);
    }

    @SuppressWarnings("unchecked")
    private static Object merged(Object before, Object now) {
        if (!(before instanceof Map<?, ?> map) || !(now instanceof Map<?, ?> more)) return now;
        ((Map<String, Object>) map).putAll((Map<String, Object>) more);
        return map;
    }

    @SuppressWarnings("unchecked")
    private Object plain(Object value) {
        if (value instanceof Map<?, ?> map) return of((Map<String, Object>) map);
        if (value instanceof Collection<?> list)
            return list.stream().map(this::plain).toList();
        if (value instanceof Number || value instanceof Boolean) return value;
        return written(value);
    }

    private String written(Object value) {
        if (value instanceof Money money) return money(money);
        if (value instanceof LocalDate day) return day(day);
        if (value instanceof Instant at) return moment(at.atZone(zone));
        if (value instanceof ZonedDateTime at) return moment(at);
        return value.toString();
    }

    private String money(Money money) {
        NumberFormat figures = NumberFormat.getNumberInstance(locale);
        figures.setMinimumFractionDigits(2);
        String figure = figures.format(money.amount());
        return isRussian()
                ? figure + "\u00a0" + money.currency().getSymbol(locale)
                : money.currency().getCurrencyCode() + "\u00a0" + figure;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(isRussian() ? "d MMMM yyyy" : "MMMM d, yyyy", locale)
                .format(day);
    }

    private String moment(ZonedDateTime at) {
        return day(at.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(at);
    }

    private boolean isRussian() {
        return locale.getLanguage().equals("ru");
    }
}
