package io.sluice.document.template;

import io.sluice.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Data as templates see them: maps, lists and plain values, nothing null; the same whether fresh or read from JSON. */
public final class TemplateData {

    private static final Set<String> MONEY = Set.of("amount", "currency");

    private TemplateData() {}

    public static Map<String, Object> of(Map<?, ?> data) {
        Map<String, Object> plain = new LinkedHashMap<>();
        data.forEach((key, value) -> {
            Object converted = value(value);
            if (converted != null) plain.put(key.toString(), converted);
        });
        return plain;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof String || value instanceof Money)
            return value;
        if (value instanceof Number number) return new BigDecimal(number.toString());
        if (value instanceof Map<?, ?> map) return map.keySet().equals(MONEY) ? money(map) : of(map);
        if (value instanceof Collection<?> items) return list(items);
        return value.toString(); // dates and ids
    }

    private static Money money(Map<?, ?> map) {
        return Money.of(String.valueOf(map.get("amount")), String.valueOf(map.get("currency")));
    }

    private static List<Object> list(Collection<?> items) {
        List<Object> plain = new ArrayList<>();
        for (Object item : items) {
            Object converted = value(item);
            if (converted != null) plain.add(converted);
        }
        return plain;
    }
}
