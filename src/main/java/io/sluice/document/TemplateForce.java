package io.sluice.document;

import io.sluice.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which version of each template is in force, and what lay in the folder when it came into force. */
@Repository
class TemplateForce {

    enum Source {
        FOLDER,
        UPLOAD
    }

    /** @param folderSha256 null where the folder had no such file */
    record Row(
            UUID templateId,
            int version,
            Source source,
            @Nullable String folderSha256,
            Instant since,
            String author) {}

    private final JdbcClient db;
    private final Clock clock;

    TemplateForce(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Row> find(TemplateName name) {
        return db.sql("""
                        select force.*, version from document_template_in_force force
                        join document_template template on template.id = template_id
                        where force.kind = ? and force.language = ?""")
                .params(name.kind().key(), name.language())
                .query(TemplateForce::row)
                .optional();
    }

    void set(TemplateName name, UUID templateId, Source source, @Nullable String folderSha256) {
        db.sql("""
                        insert into document_template_in_force
                            (kind, language, template_id, source, folder_sha256, since, author)
                        values (:kind, :language, :template, :source, :folder, :now, :author)
                        on conflict (kind, language) do update
                        set template_id = :template, source = :source, folder_sha256 = :folder, since = :now,
                            author = :author""")
                .param("kind", name.kind().key())
                .param("language", name.language())
                .param("template", templateId)
                .param("source", source.name())
                .param("folder", folderSha256)
                .param("now", Timestamp.from(clock.instant()))
                .param("author", Actor.current())
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("template_id", UUID.class),
                row.getInt("version"),
                Source.valueOf(row.getString("source")),
                row.getString("folder_sha256"),
                row.getTimestamp("since").toInstant(),
                row.getString("author"));
    }
}
