package io.sluice.intake.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Rows as texts of the database. */
@Component
class RowJson {

    private final ObjectMapper json;

    RowJson(ObjectMapper json) {
        this.json = json;
    }

    /** What no text of the database may hold is left out. */
    String written(Object value) {
        try {
            return json.writeValueAsString(value).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows cannot be written", e);
        }
    }

    <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows cannot be read", e);
        }
    }
}
