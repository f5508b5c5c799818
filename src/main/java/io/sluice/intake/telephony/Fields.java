package io.sluice.intake.telephony;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an event, asked for by any of the names that versions of an exchange give them, in any case. */
final class Fields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    private Fields(JsonNode tree) {
        tree.properties().forEach(entry -> values.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
    }

    static Fields of(@Nullable String json) {
        try {
            JsonNode tree = json == null ? null : JSON.readTree(json);
            if (tree == null || !tree.isObject()) throw Refusal.invalid("shared.unreadable");
            return new Fields(tree);
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("shared.unreadable");
        }
    }

    static Fields of(Map<String, String> form) {
        return new Fields(JSON.valueToTree(form));
    }

    @Nullable
    String text(String... names) {
        for (String name : names) {
            JsonNode value = values.get(name.toLowerCase(Locale.ROOT));
            if (value != null
                    && value.isValueNode()
                    && !value.isNull()
                    && !value.asText().isBlank()) return value.asText().strip();
        }
        return null;
    }

    String require(String... names) {
        String text = text(names);
        if (text == null) throw Refusal.invalidField(names[0], "shared.parameter.missing");
        return text;
    }

    long number(String... names) {
        String text = text(names);
        return text != null && text.matches("\\d{1,12}") ? Long.parseLong(text) : 0;
    }

    /** The object under the name; nothing where there is none. */
    Fields inside(String name) {
        JsonNode value = values.get(name.toLowerCase(Locale.ROOT));
        return new Fields(value != null && value.isObject() ? value : JSON.createObjectNode());
    }

    /** {@code 2026-06-02 07:00:00}, {@code 2026-06-02T07:00:00Z} or seconds since 1970; null where nothing is said. */
    @Nullable
    Instant moment(ZoneId zone, String... names) {
        String text = text(names);
        if (text == null || text.equals("0")) return null;
        try {
            if (text.matches("\\d{9,11}(\\.\\d+)?"))
                return Instant.ofEpochSecond(Long.parseLong(text.replaceFirst("\\..*", "")));
            if (text.matches(".*([zZ]|[+-]\\d\\d:\\d\\d)$"))
                return java.time.OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
            return LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.invalidField(names[0], "shared.parameter.invalid", text);
        }
    }
}
