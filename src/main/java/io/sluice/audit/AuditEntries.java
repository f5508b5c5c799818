package io.sluice.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the journal. */
@Repository
class AuditEntries {

    static final int NEWEST = 500;

    private final JdbcClient db;

    AuditEntries(JdbcClient db) {
        this.db = db;
    }

    void addAll(List<Entry> all) {
        db.sql("""
                        insert into audit_entry (id, at, actor, subject, subject_id, what, from_value, to_value, reason)
                        select one.id, one.at, one.actor, one.subject, one.subject_id, one.what, one.before, one.after, one.reason
                        from unnest(cast(? as uuid[]), cast(? as timestamptz[]), cast(? as text[]), cast(? as text[]),
                                    cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                                    cast(? as text[]))
                             as one (id, at, actor, subject, subject_id, what, before, after, reason)""")
                .params(texts(all, Entry::id), texts(all, Entry::at), texts(all, Entry::actor))
                .params(texts(all, Entry::subject), texts(all, Entry::subjectId), texts(all, Entry::what))
                .params(texts(all, Entry::from), texts(all, Entry::to), texts(all, Entry::reason))
                .update();
    }

    private static Object texts(List<Entry> all, Function<Entry, @Nullable Object> part) {
        return all.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    List<Entry> of(String subject, UUID subjectId) {
        return db.sql("select * from audit_entry where subject = ? and subject_id = ? order by id desc limit ?")
                .params(subject, subjectId, NEWEST)
                .query(AuditEntries::entry)
                .list();
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("what"),
                row.getString("from_value"),
                row.getString("to_value"),
                row.getString("reason"));
    }
}
