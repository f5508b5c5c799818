package io.sluice.intake.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sluice.intake.EventView;
import io.sluice.intake.RawFields;
import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stood in the row of a list or in a form, field by field; nothing where it is no such thing or cannot be read. */
final class RawPairs {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> READABLE = Set.of("file", "web");

    private RawPairs() {}

    static List<Pair> of(EventView event) {
        if (!READABLE.contains(event.channel())) return List.of();
        try {
            return event.channel().equals("file") ? ofRow(event.raw()) : ofForm(event);
        } catch (JsonProcessingException | Refusal e) {
            return List.of(); // it is shown as it came
        }
    }

    private static List<Pair> ofRow(String raw) throws JsonProcessingException {
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode pair : JSON.readTree(raw))
            if (!pair.path(1).asText().isBlank())
                pairs.add(new Pair(pair.path(0).asText(), pair.path(1).asText()));
        return pairs;
    }

    private static List<Pair> ofForm(EventView event) {
        return RawFields.read(event.contentType(), event.raw()).entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> new Pair(field.getKey(), field.getValue()))
                .toList();
    }

    /** A field and what was written into it. */
    public record Pair(String name, String value) {}
}
