package io.sluice.document;

import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that wait for their author's look before they are published; the next one of the same template replaces it. */
@Repository
class TemplateUploads {

    /** A waiting file. */
    static final class Row {

        private final UUID id;
        private final TemplateName name;
        private final String fileName;
        private final byte[] content;

        Row(UUID id, TemplateName name, String fileName, byte[] content) {
            this.id = id;
            this.name = name;
            this.fileName = fileName;
            this.content = content;
        }

        UUID id() {
            return id;
        }

        TemplateName name() {
            return name;
        }

        String fileName() {
            return fileName;
        }

        byte[] content() {
            return content;
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    TemplateUploads(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    UUID add(TemplateName name, String fileName, byte[] content) {
        return db.sql("""
                        insert into document_template_upload
                            (id, kind, language, file_name, content, author, uploaded_at)
                        values (:id, :kind, :language, :file, :content, :author, :now)
                        on conflict (kind, language, author) do update
                        set id = :id, file_name = :file, content = :content, uploaded_at = :now
                        returning id""")
                .param("id", Ids.next())
                .param("kind", name.kind().key())
                .param("language", name.language())
                .param("file", fileName)
                .param("content", content)
                .param("author", Actor.current())
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
    }

    /** One's own; somebody else's answers as a missing one. */
    Row get(UUID id) {
        return db.sql("select * from document_template_upload where id = ? and author = ?")
                .params(id, Actor.current())
                .query(TemplateUploads::row)
                .optional()
                .orElseThrow(Refusal::missing);
    }

    void remove(UUID id) {
        db.sql("delete from document_template_upload where id = ?").param(id).update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                TemplateName.of(row.getString("kind"), row.getString("language")),
                row.getString("file_name"),
                row.getBytes("content"));
    }
}
