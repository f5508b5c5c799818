package io.sluice.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leads as they are stored. */
@Repository
class LeadRows {

    private final JdbcClient db;
    private final ObjectMapper json;

    LeadRows(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(UUID id, NewLead lead, Instant now) {
        Consent consent = lead.consent();
        db.sql("""
                        insert into lead (id, event_id, client_id, contact_id, source, campaign, message, utm, page,
                                          created_at, consent_version, consent_sha256, consent_at, consent_address,
                                          consent_page)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, lead.eventId(), lead.clientId(), lead.contactId(), lead.source())
                .params(lead.campaign(), lead.message(), written(lead.utm()), lead.page(), utc(now))
                .params(consent == null ? new Object[5] : params(consent))
                .update();
    }

    private static Object[] params(Consent consent) {
        return new @Nullable Object[] {
            consent.version(), consent.sha256(), utc(consent.at()), consent.address(), consent.page()
        };
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private String written(Map<String, String> utm) {
        try {
            return json.writeValueAsString(utm);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("utm marks cannot be written", e);
        }
    }
}
