package io.sluice.intake.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a folder stands.
 *
 * @param readAt when it was read to its end the last time
 * @param trouble why it could not be, the last time
 */
public record FolderState(
        String mailbox,
        String folder,
        long uidValidity,
        long lastUid,
        @Nullable Instant readAt,
        @Nullable String trouble,
        @Nullable LocalDate fetchSince) {

    static FolderState of(ResultSet row, int number) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new FolderState(
                row.getString("mailbox"),
                row.getString("folder"),
                row.getLong("uid_validity"),
                row.getLong("last_uid"),
                read == null ? null : read.toInstant(),
                row.getString("trouble"),
                row.getObject("fetch_since", LocalDate.class));
    }
}
