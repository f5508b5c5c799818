package io.sluice.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Units of measure in the language of a document, whichever of ours they were typed in; others stay as typed. */
final class Units {

    private record Unit(String english, String russian) {}

    private static final List<Unit> ALL = List.of(
            new Unit("pcs", "шт."),
            new Unit("set", "компл."),
            new Unit("pack", "упак."),
            new Unit("box", "кор."),
            new Unit("pair", "пара"),
            new Unit("kg", "кг"),
            new Unit("g", "г"),
            new Unit("t", "т"),
            new Unit("m", "м"),
            new Unit("m²", "м²"),
            new Unit("m³", "м³"),
            new Unit("km", "км"),
            new Unit("l", "л"),
            new Unit("h", "ч"),
            new Unit("day", "дн."),
            new Unit("month", "мес."),
            new Unit("year", "год"),
            new Unit("service", "усл."),
            new Unit("licence", "лиц."),
            new Unit("user", "польз."));

    /** Other ways to write one of them. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("pc", "pcs"),
            Map.entry("piece", "pcs"),
            Map.entry("pieces", "pcs"),
            Map.entry("штук", "pcs"),
            Map.entry("штука", "pcs"),
            Map.entry("m2", "m²"),
            Map.entry("м2", "m²"),
            Map.entry("m3", "m³"),
            Map.entry("м3", "m³"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("час", "h"),
            Map.entry("license", "licence"),
            Map.entry("услуга", "service"),
            Map.entry("день", "day"),
            Map.entry("месяц", "month"));

    private static final Map<String, Unit> KNOWN = known();

    private Units() {}

    private static Map<String, Unit> known() {
        Map<String, Unit> known = new HashMap<>();
        for (Unit unit : ALL) {
            known.put(plain(unit.english()), unit);
            known.put(plain(unit.russian()), unit);
        }
        ALSO.forEach((written, unit) -> known.put(written, Objects.requireNonNull(known.get(unit))));
        return known;
    }

    static String in(String language, String typed) {
        Unit unit = KNOWN.get(plain(typed));
        if (unit == null) return typed;
        return language.equals("ru") ? unit.russian() : unit.english();
    }

    /** The lines of a document with their units in its language. */
    static Object ofLines(String language, Object lines) {
        if (!(lines instanceof List<?> list)) return lines;
        List<Object> named = new ArrayList<>();
        for (Object line : list) named.add(line instanceof Map<?, ?> fields ? ofLine(language, fields) : line);
        return named;
    }

    private static Map<Object, Object> ofLine(String language, Map<?, ?> line) {
        Map<Object, Object> named = new HashMap<>(line);
        named.computeIfPresent("unit", (key, unit) -> in(language, unit.toString()));
        return named;
    }

    private static String plain(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
