package io.sluice.document;

import io.sluice.document.pdf.PdfConversion;
import io.sluice.document.pdf.PdfConverter;
import io.sluice.shared.work.WorkQueue;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The PDF of each document, made once from its .docx: by the queue behind an issue, or when somebody asks first. */
@Component
class PdfFiles {

    static final String TABLE = "document_pdf";

    private final JdbcClient db;
    private final DocumentRows documents;
    private final PdfConversion conversion;
    private final Clock clock;
    private final ObjectProvider<WorkQueue> queue;

    PdfFiles(
            JdbcClient db,
            DocumentRows documents,
            PdfConversion conversion,
            Clock clock,
            ObjectProvider<WorkQueue> queue) {
        this.db = db;
        this.documents = documents;
        this.conversion = conversion;
        this.clock = clock;
        this.queue = queue;
    }

    /** The draft's PDF, if there is one, gives way to that of the issued document. */
    void queue(UUID documentId) {
        db.sql("""
                        insert into document_pdf (id, state, next_try_at) values (:id, 'WAITING', :now)
                        on conflict (id) do update
                        set state = 'WAITING', tries = 0, next_try_at = :now, content = null, sha256 = null""")
                .param("id", documentId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        queue.getObject().wake(TABLE);
    }

    byte[] of(UUID documentId) {
        return stored(documentId).orElseGet(() -> make(documentId));
    }

    /** Converts outside of any transaction and keeps the result with the hash of the file that it was made from. */
    byte[] make(UUID documentId) {
        byte[] docx = documents.content(documentId);
        PdfConversion.Made made = conversion.convert(docx);
        Timestamp now = Timestamp.from(clock.instant());
        db.sql("""
                        insert into document_pdf (id, state, next_try_at, content, route, sha256, made_at)
                        values (:id, 'DONE', :now, :content, :route, :sha, :now)
                        on conflict (id) do update
                        set content = :content, route = :route, sha256 = :sha, made_at = :now""")
                .param("id", documentId)
                .param("now", now)
                .param("content", made.pdf())
                .param("route", made.route())
                .param("sha", Hashes.sha256(docx))
                .update();
        return made.pdf();
    }

    /** PDF/A-1b, made when asked for: few need it, and a kept one would double what is stored. */
    byte[] archived(UUID documentId) {
        return conversion
                .convert(documents.content(documentId), PdfConverter.Form.ARCHIVE)
                .pdf();
    }

    /** Only what was made from the file as it is now. */
    Optional<byte[]> stored(UUID documentId) {
        return db.sql("""
                        select pdf.content from document_pdf pdf join document on document.id = pdf.id
                        where pdf.id = ? and pdf.sha256 = document.sha256 and pdf.content is not null""")
                .param(documentId)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }
}
