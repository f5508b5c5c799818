package io.sluice.document;

import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of a template that a document was ever made from. */
@Repository
class TemplateRows {

    /** A stored version. */
    static final class Row {

        private final UUID id;
        private final String sha256;
        private final byte[] content;

        Row(UUID id, String sha256, byte[] content) {
            this.id = id;
            this.sha256 = sha256;
            this.content = content;
        }

        UUID id() {
            return id;
        }

        String sha256() {
            return sha256;
        }

        byte[] content() {
            return content;
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    TemplateRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Row byId(UUID id) {
        return db.sql("select id, sha256, content from document_template where id = ?")
                .param(id)
                .query(TemplateRows::row)
                .single();
    }

    /** The version of this file; a file not seen before is the next version. */
    UUID publish(String kind, String language, String sha256, byte[] content) {
        return known(kind, language, sha256).orElseGet(() -> {
            db.sql("""
                            insert into document_template
                                (id, kind, language, version, sha256, content, author, created_at)
                            select :id, :kind, :language, coalesce(max(version), 0) + 1, :sha, :content, :author, :at
                            from document_template where kind = :kind and language = :language
                            on conflict do nothing""")
                    .param("id", Ids.next())
                    .param("kind", kind)
                    .param("language", language)
                    .param("sha", sha256)
                    .param("content", content)
                    .param("author", Actor.current())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            return known(kind, language, sha256).orElseThrow();
        });
    }

    /** All versions, newest first, without their files. */
    List<TemplateVersion> versions(TemplateName name) {
        return db.sql("""
                        select id, version, sha256, author, created_at from document_template
                        where kind = ? and language = ? order by version desc limit 100""")
                .params(name.kind().key(), name.language())
                .query((row, index) -> new TemplateVersion(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("sha256"),
                        row.getString("author"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** Which template a version belongs to. */
    TemplateName nameOf(UUID id) {
        return db.sql("select kind, language from document_template where id = ?")
                .param(id)
                .query((row, index) -> TemplateName.of(row.getString("kind"), row.getString("language")))
                .optional()
                .orElseThrow(Refusal::missing);
    }

    private Optional<UUID> known(String kind, String language, String sha256) {
        return db.sql("select id from document_template where kind = ? and language = ? and sha256 = ?")
                .params(kind, language, sha256)
                .query(UUID.class)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getObject("id", UUID.class), row.getString("sha256"), row.getBytes("content"));
    }
}
