package io.sluice.communication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links of letters and what became of them. */
@Repository
class LinkRows {

    private final JdbcClient db;
    private final Clock clock;

    LinkRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void insert(UUID messageId, int rank, String url) {
        db.sql("insert into message_link (message_id, rank, url) values (?, ?, ?)")
                .params(messageId, rank, url)
                .update();
    }

    Optional<String> url(UUID messageId, int rank) {
        return db.sql("select url from message_link where message_id = ? and rank = ?")
                .params(messageId, rank)
                .query(String.class)
                .optional();
    }

    void clicked(UUID messageId, int rank) {
        db.sql("update message_link set clicks = clicks + 1, clicked_at = coalesce(clicked_at, ?)"
                        + " where message_id = ? and rank = ?")
                .params(now(), messageId, rank)
                .update();
    }

    void opened(UUID messageId) {
        db.sql("update outgoing_message set opens = opens + 1, opened_at = coalesce(opened_at, ?) where id = ?")
                .params(now(), messageId)
                .update();
    }

    LetterTraces traces(UUID messageId) {
        List<LetterTraces.Click> clicks = db.sql(
                        "select url, clicks, clicked_at from message_link where message_id = ? order by rank")
                .param(messageId)
                .query((row, number) ->
                        new LetterTraces.Click(row.getString("url"), row.getInt("clicks"), instant(row, "clicked_at")))
                .list();
        return db.sql("select opened_at, opens, bounced_at, bounce_reason, sender_name from outgoing_message"
                        + " where id = ?")
                .param(messageId)
                .query((row, number) -> new LetterTraces(
                        instant(row, "opened_at"),
                        row.getInt("opens"),
                        instant(row, "bounced_at"),
                        row.getString("bounce_reason"),
                        row.getString("sender_name"),
                        clicks))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
