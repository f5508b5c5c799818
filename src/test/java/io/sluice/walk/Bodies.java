package io.sluice.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plausible bodies, so that a request gets as far as the rights: of the API by its description, of forms by habit. */
final class Bodies {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("language", "en"),
            Map.entry("currency", "RUB"),
            Map.entry("amount", "10.00"),
            Map.entry("vat", "STANDARD"),
            Map.entry("vatKind", "STANDARD"),
            Map.entry("inn", "7707083893"),
            Map.entry("kpp", "770701001"),
            Map.entry("ogrn", "1027700132195"),
            Map.entry("bic", "044525225"),
            Map.entry("number", "40702810900000000001"),
            Map.entry("correspondent", "30101810400000000225"),
            Map.entry("source", "manual"),
            Map.entry("phones", "+79160000001"),
            Map.entry("emails", "walk@walk.example"),
            Map.entry("advance", "PT0S"));

    private final JsonNode description;
    private final ObjectMapper json;
    private final String day;

    Bodies(JsonNode description, ObjectMapper json, LocalDate day) {
        this.description = description;
        this.json = json;
        this.day = day.toString();
    }

    String json(Route route, Ids ids) {
        JsonNode schema = description.at("/paths/"
                + route.pattern().replace("~", "~0").replace("/", "~1") + "/"
                + route.method().toLowerCase(java.util.Locale.ROOT) + "/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? "{}" : example("", schema, ids).toString();
    }

    private JsonNode example(String name, JsonNode schema, Ids ids) {
        if (schema.has("$ref")) return example(name, referred(schema.get("$ref").asText()), ids);
        if (schema.has("enum")) return schema.get("enum").get(0);
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, ids);
            case "array" -> list(name, schema, ids);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(false);
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(1);
            default -> text(name, schema, ids);
        };
    }

    private JsonNode referred(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return description.get("components").get("schemas").get(name);
    }

    private JsonNode object(JsonNode schema, Ids ids) {
        ObjectNode object = json.createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(field -> object.set(field.getKey(), example(field.getKey(), field.getValue(), ids)));
        return object;
    }

    private JsonNode list(String name, JsonNode schema, Ids ids) {
        ArrayNode list = json.createArrayNode();
        return list.add(example(name, schema.get("items"), ids));
    }

    private JsonNode text(String name, JsonNode schema, Ids ids) {
        String format = schema.path("format").asText();
        String text = switch (format) {
            case "uuid" ->
                ids.id(Ids.kind(name).orElseThrow(() -> new AssertionError("Register the id «" + name + "» in Ids")));
            case "date" -> day;
            case "date-time" -> day + "T10:00:00Z";
            default -> TEXTS.getOrDefault(name, "some text");
        };
        return JsonNodeFactory.instance.textNode(text);
    }

    /** The fields of all our forms at once: a form takes its own and passes over the rest. */
    String form(Ids ids) {
        Map<String, String> fields = new TreeMap<>(ids.fields());
        fields.putAll(Map.of("reason", "some reason", "why", "some reason", "until", day, "due", day));
        fields.putAll(Map.of("movedTo", day + "T10:00", "stage", "QUALIFIED", "amount", "10", "version", "0"));
        fields.putAll(Map.of("name", "Walker", "title", "Walk", "company", "Walk", "language", "en", "act", "save"));
        fields.putAll(Map.of("phone", "+79160000001", "email", "walk@walk.example", "text", "some text"));
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
