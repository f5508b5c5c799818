package io.sluice.document.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sample figures of each kind: what its template may print, and what its preview shows. */
public final class SampleData {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Fields that the preview leaves out. */
    private static final String MORE = "more";

    private SampleData() {}

    /** What a preview shows. */
    public static Map<String, Object> of(String kind, String language) {
        Map<String, Object> all = read(kind, language);
        all.remove(MORE);
        return TemplateData.of(all);
    }

    /** With a value for every field there is, also for those that never occur together. */
    public static Map<String, Object> complete(String kind, String language) {
        Map<String, Object> all = read(kind, language);
        Object more = all.remove(MORE);
        if (more instanceof Map<?, ?> groups) groups.forEach((group, fields) -> join(all, group.toString(), fields));
        return TemplateData.of((Map<?, ?>) filled(all));
    }

    /** Each item of a list with all the fields that any of them has. */
    private static Object filled(Object value) {
        if (value instanceof Map<?, ?> map) return filled(map);
        if (!(value instanceof List<?> items)) return value;
        Map<Object, Object> union = new LinkedHashMap<>();
        for (Object item : items) if (item instanceof Map<?, ?> map) map.forEach(union::putIfAbsent);
        List<Object> all = new ArrayList<>();
        for (Object item : items) all.add(item instanceof Map<?, ?> map ? joined(union, map) : item);
        return all;
    }

    private static Map<Object, Object> filled(Map<?, ?> map) {
        Map<Object, Object> all = new LinkedHashMap<>();
        map.forEach((key, value) -> all.put(key, filled(value)));
        return all;
    }

    private static Map<Object, Object> joined(Map<?, ?> fallback, Map<?, ?> own) {
        Map<Object, Object> all = new LinkedHashMap<>(fallback);
        all.putAll(own);
        return filled(all);
    }

    private static void join(Map<String, Object> all, String group, Object fields) {
        Map<Object, Object> joined = new LinkedHashMap<>();
        if (all.get(group) instanceof Map<?, ?> known) joined.putAll(known);
        if (fields instanceof Map<?, ?> added) joined.putAll(added);
        all.put(group, joined);
    }

    private static Map<String, Object> read(String kind, String language) {
        String name = "/document-samples/" + kind + "_" + language + ".json";
        try (InputStream in = SampleData.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException("No sample " + name);
            return JSON.readValue(in, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
