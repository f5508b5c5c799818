package io.sluice.document.template;

import io.sluice.shared.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields that a kind of document offers to its template, each with its type. */
public final class Fields {

    private final SortedMap<String, String> types = new TreeMap<>();
    private final Map<String, Object> sample;

    private Fields(Map<String, Object> sample) {
        this.sample = sample;
    }

    /** As the sample data has them; list items are written {@code lines[].price}. */
    public static Fields of(Map<String, Object> sample) {
        Fields fields = new Fields(sample);
        sample.forEach(fields::add);
        return fields;
    }

    /** Path and type: {@code text}, {@code number}, {@code money}, {@code date}, {@code yes-no}, {@code list}, {@code group}. */
    public SortedMap<String, String> types() {
        return Collections.unmodifiableSortedMap(types);
    }

    /** A value for each of them. */
    Map<String, Object> sample() {
        return sample;
    }

    boolean knows(String path) {
        return types.containsKey(path) || path.endsWith(".amount") || path.endsWith(".currency");
    }

    @Nullable
    String suggestion(String path) {
        return types.keySet().stream()
                .min(Comparator.comparingInt(known -> distance(known, path)))
                .filter(known -> distance(known, path) <= Math.max(2, path.length() / 3))
                .orElse(null);
    }

    private void add(String path, Object value) {
        types.put(path, type(value));
        if (value instanceof Map<?, ?> map) map.forEach((key, inner) -> add(path + "." + key, inner));
        if (value instanceof List<?> list) list.forEach(item -> add(path + "[]", item));
    }

    private static String type(Object value) {
        if (value instanceof Money) return "money";
        if (value instanceof Number) return "number";
        if (value instanceof Boolean) return "yes-no";
        if (value instanceof LocalDate) return "date";
        if (value instanceof List) return "list";
        if (value instanceof Map) return "group";
        return value.toString().matches("\\d{4}-\\d\\d-\\d\\d") ? "date" : "text";
    }

    /** Letters to change, add or take away (Levenshtein). */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) previous[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
