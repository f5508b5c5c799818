package io.sluice.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.client.ClientCondition;
import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibilities;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leads as a person sees them: those of the clients that are theirs. */
@Component
public class LeadBook {

    private static final String FROM =
            " from lead join client_account client on client.id = lead.client_id where " + ClientCondition.SQL;
    private static final String SELECT = """
            select lead.*, client.name as client,
                   array(select other.id from lead other where other.client_id = lead.client_id and other.id <> lead.id
                         order by other.created_at desc, other.id limit 20) as linked""";
    private static final TypeReference<Map<String, String>> MARKS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Visibilities visibilities;
    private final ObjectMapper json;

    LeadBook(JdbcClient db, Visibilities visibilities, ObjectMapper json) {
        this.db = db;
        this.visibilities = visibilities;
        this.json = json;
    }

    /** Newest first. */
    public Page<LeadView> list(Paging paging) {
        Map<String, Object> reader = ClientCondition.params(visibilities.current());
        List<LeadView> leads = db.sql(
                        SELECT + FROM + " order by lead.created_at desc, lead.id limit :size offset :offset")
                .params(reader)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(this::view)
                .list();
        long total = db.sql("select count(*) from (select 1" + FROM + " limit " + Page.COUNT_LIMIT + ") counted")
                .params(reader)
                .query(Long.class)
                .single();
        return paging.page(leads, total);
    }

    public LeadView lead(UUID id) {
        return db.sql(SELECT + FROM + " and lead.id = :id")
                .params(ClientCondition.params(visibilities.current()))
                .param("id", id)
                .query(this::view)
                .optional()
                .orElseThrow(Refusal::missing);
    }

    private LeadView view(ResultSet row, int number) throws SQLException {
        return new LeadView(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("client"),
                row.getObject("contact_id", UUID.class),
                row.getString("source"),
                row.getString("campaign"),
                row.getString("message"),
                marks(row.getString("utm")),
                row.getString("page"),
                consent(row),
                instant(row, "created_at"),
                List.of((UUID[]) row.getArray("linked").getArray()));
    }

    private static @Nullable Consent consent(ResultSet row) throws SQLException {
        String version = row.getString("consent_version");
        if (version == null) return null;
        return new Consent(
                version,
                row.getString("consent_sha256"),
                instant(row, "consent_at"),
                row.getString("consent_address"),
                row.getString("consent_page"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Map<String, String> marks(String utm) {
        try {
            return json.readValue(utm, MARKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("utm marks cannot be read", e);
        }
    }
}
