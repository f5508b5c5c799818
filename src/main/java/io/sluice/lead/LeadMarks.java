package io.sluice.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The marks that a lead came with, for the process, which acts for the house and not for a person. */
@Component
public class LeadMarks {

    private static final TypeReference<Map<String, String>> MARKS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;

    LeadMarks(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** By their names, {@code utm_…}. */
    public Map<String, String> of(UUID leadId) {
        return db.sql("select utm from lead where id = ?")
                .param(leadId)
                .query(String.class)
                .optional()
                .map(this::read)
                .orElse(Map.of());
    }

    private Map<String, String> read(String utm) {
        try {
            return utm.equals("{}") ? Map.of() : json.readValue(utm, MARKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("utm marks cannot be read", e);
        }
    }
}
