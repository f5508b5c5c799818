package io.sluice.communication;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code outgoing_message} and what it stands for. */
final class MessageRow {

    private MessageRow() {}

    static MessageView view(ResultSet row, int number) throws SQLException {
        return new MessageView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("client_id", UUID.class),
                row.getString("client"),
                row.getObject("deal_id", UUID.class),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                List.of((String[]) array(row, "warnings")),
                List.of((UUID[]) array(row, "document_ids")),
                row.getString("queued_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                row.getString("via"),
                row.getString("state"),
                row.getInt("tries"),
                instant(row, "next_try_at"),
                row.getString("last_error"));
    }

    static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(row.getString("name"), row.getString("media_type"), row.getString("content"));
    }

    private static Object[] array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return (Object[]) array.getArray();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
