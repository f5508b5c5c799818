package io.sluice.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as it is stored, without its file. */
record DocumentRow(
        UUID id,
        DocumentKind kind,
        String language,
        String subject,
        UUID subjectId,
        UUID sellerId,
        int revision,
        String state,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        UUID templateId,
        String data,
        String sha256,
        Instant at) {

    static DocumentRow of(ResultSet row, int index) throws SQLException {
        return new DocumentRow(
                row.getObject("id", UUID.class),
                DocumentKind.of(row.getString("kind")),
                row.getString("language"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getObject("seller_id", UUID.class),
                row.getInt("revision"),
                row.getString("state"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("template_id", UUID.class),
                row.getString("data"),
                row.getString("sha256"),
                row.getTimestamp("at").toInstant());
    }

    boolean isDraft() {
        return state.equals("DRAFT");
    }

    DocumentView view() {
        return new DocumentView(id, kind.key(), language, number, revision, state, sha256, at);
    }

    /** Such as {@code Счёт 0042-26.pdf}; a number's slash is no file name. */
    String fileName(String extension) {
        String name = number == null ? "" : " " + number.replace('/', '-');
        String later = revision > 1 ? " (" + revision + ")" : "";
        return kind.title(language) + name + later + "." + extension;
    }
}
