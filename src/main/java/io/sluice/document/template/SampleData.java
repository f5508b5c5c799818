package io.sluice.document.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The sample figures of each kind: what its template may print, and what its preview shows. */
public final class SampleData {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private SampleData() {}

    public static Map<String, Object> of(String kind, String language) {
        String name = "/document-samples/" + kind + "_" + language + ".json";
        try (InputStream in = SampleData.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException("No sample " + name);
            return TemplateData.of(JSON.readValue(in, new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
