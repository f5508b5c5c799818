package io.sluice.document;

import io.sluice.shared.Refusal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where documents are stored; an issued one has no way back to a draft here. */
@Repository
class DocumentRows {

    private static final String SELECT = """
            select id, kind, language, subject, subject_id, seller_id, revision, state, number, issued_on,
                template_id, data::text as data, sha256, coalesce(issued_at, created_at) as at from document""";

    private final JdbcClient db;

    DocumentRows(JdbcClient db) {
        this.db = db;
    }

    Optional<DocumentRow> find(UUID id) {
        return db.sql(SELECT + " where id = ?").param(id).query(DocumentRow::of).optional();
    }

    DocumentRow get(UUID id) {
        return find(id).orElseThrow(Refusal::missing);
    }

    /** Locked, so that one of two clicks on «issue» finds it issued. */
    DocumentRow locked(UUID id) {
        return db.sql(SELECT + " where id = ? for update")
                .param(id)
                .query(DocumentRow::of)
                .optional()
                .orElseThrow(Refusal::missing);
    }

    List<DocumentRow> of(String subject, UUID subjectId) {
        return db.sql(SELECT + " where subject = ? and subject_id = ? order by created_at desc, revision desc")
                .params(subject, subjectId)
                .query(DocumentRow::of)
                .list();
    }

    /** The issued revision that a new one of that kind will replace. */
    Optional<DocumentRow> issued(DocumentRow next) {
        return db.sql(SELECT + " where subject = ? and subject_id = ? and kind = ? and state = 'ISSUED' and id <> ?")
                .params(next.subject(), next.subjectId(), next.kind().key(), next.id())
                .query(DocumentRow::of)
                .optional();
    }

    int nextRevision(NewDocument document) {
        return db.sql("""
                        select coalesce(max(revision), 0) + 1 from document
                        where subject = ? and subject_id = ? and kind = ?""")
                .params(document.subject(), document.subjectId(), document.kind())
                .query(Integer.class)
                .single();
    }

    DocumentOrigin origin(UUID id) {
        return db.sql("""
                        select template.version, template.sha256 as template_sha, created_by, document.created_at,
                            issued_at, encode(sha256(convert_to(data::text, 'UTF8')), 'hex') as data_sha
                        from document join document_template template on template.id = document.template_id
                        where document.id = ?""")
                .param(id)
                .query((row, index) -> new DocumentOrigin(
                        row.getInt("version"),
                        row.getString("template_sha"),
                        row.getString("data_sha"),
                        row.getString("created_by"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("issued_at") == null
                                ? null
                                : row.getTimestamp("issued_at").toInstant()))
                .single();
    }

    byte[] content(UUID id) {
        return db.sql("select content from document where id = ?")
                .param(id)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElseThrow(Refusal::missing);
    }

    void insert(DocumentRow row, byte[] content, String author) {
        db.sql("""
                        insert into document (id, kind, language, subject, subject_id, seller_id, revision, state,
                            template_id, data, sha256, content, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(row.id(), row.kind().key(), row.language(), row.subject(), row.subjectId(), row.sellerId())
                .params(row.revision(), row.state(), row.templateId(), row.data(), row.sha256(), content, author)
                .params(Timestamp.from(row.at()))
                .update();
    }

    void issue(DocumentRow draft, String number, LocalDate on, Instant at, byte[] content) {
        db.sql("""
                        update document set state = 'ISSUED', number = ?, issued_on = ?, issued_at = ?, sha256 = ?,
                            content = ? where id = ? and state = 'DRAFT'""")
                .params(number, on, Timestamp.from(at), Hashes.sha256(content), content, draft.id())
                .update();
    }

    void replaced(UUID id) {
        db.sql("update document set state = 'REPLACED' where id = ?").param(id).update();
    }
}
