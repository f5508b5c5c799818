package io.sluice.audit;

import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who opened or took away personal data, when and how much of it: what a question about a leak asks first. */
@Component
public class AccessLog {

    /** A page that is looked at again within it is the same look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final Clock clock;

    AccessLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A card or a document on a page, or its file where a form is named. */
    public void opened(String subject, UUID id, @Nullable String form) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("""
                        insert into access_entry (id, at, actor, subject, subject_id, form)
                        select :id, :at, :actor, :subject, :subjectId, :form
                        where not exists (select 1 from access_entry where subject_id = :subjectId and actor = :actor
                            and at > :since and form is not distinct from :form)""")
                .param("id", Ids.next())
                .param("at", now)
                .param("actor", Actor.current())
                .param("subject", subject)
                .param("subjectId", id)
                .param("form", form)
                .param("since", now.minus(ONE_LOOK))
                .update();
    }

    /** A list as a file; each time counts. */
    public void taken(String list, String form, int rows) {
        db.sql("insert into access_entry (id, at, actor, subject, form, row_count) values (?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), clock.instant().atOffset(ZoneOffset.UTC), Actor.current(), list, form, rows)
                .update();
    }

    /** The newest first; of one thing where it is named. */
    public List<Access> newest(@Nullable UUID subject, int most) {
        return db.sql("select * from access_entry where cast(:subject as uuid) is null or subject_id = :subject"
                        + " order by id desc limit :most")
                .param("subject", subject)
                .param("most", most)
                .query(AccessLog::access)
                .list();
    }

    private static Access access(ResultSet row, int number) throws SQLException {
        return new Access(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("form"),
                row.getObject("row_count", Integer.class));
    }
}
