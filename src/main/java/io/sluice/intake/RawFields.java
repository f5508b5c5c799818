package io.sluice.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sluice.shared.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what was received into named texts: JSON strictly, a form leniently, since a refused form is a lost lead. */
public final class RawFields {

    private static final Set<String> KNOWN = Set.of(
            "siteKey",
            "website2",
            "name",
            "phone",
            "email",
            "company",
            "message",
            "source",
            "campaign",
            "page",
            "consentVersion");
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private RawFields() {}

    public static Map<String, String> read(String contentType, String raw) {
        return contentType.startsWith("application/json") ? json(raw) : form(raw);
    }

    private static Map<String, String> json(String raw) {
        Map<String, String> fields = new LinkedHashMap<>();
        tree(raw).properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode value = entry.getValue();
            if (!KNOWN.contains(name) && !name.startsWith("utm_"))
                throw Refusal.invalidField(name, "shared.field.unknown");
            if (value.isContainerNode()) throw Refusal.invalidField(name, "shared.unreadable");
            if (!value.isNull()) fields.put(name, value.asText());
        });
        return fields;
    }

    private static JsonNode tree(String raw) {
        try {
            JsonNode tree = JSON.readTree(raw);
            if (tree == null || !tree.isObject()) throw Refusal.invalid("shared.unreadable");
            return tree;
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("shared.unreadable");
        }
    }

    private static Map<String, String> form(String raw) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) fields.putIfAbsent(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // half an escape is still somebody's request
        }
    }
}
