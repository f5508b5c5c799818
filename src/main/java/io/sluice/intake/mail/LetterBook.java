package io.sluice.intake.mail;

import io.sluice.shared.PlainText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters as they were read, for callers that have shown that the reader sees the event. */
@Component
public class LetterBook {

    private static final int LONGEST = 500_000;

    private final JdbcClient db;

    LetterBook(JdbcClient db) {
        this.db = db;
    }

    public Optional<LetterView> find(UUID eventId) {
        return db.sql("select * from intake_letter where event_id = ?")
                .param(eventId)
                .query(LetterBook::view)
                .optional();
    }

    void keep(LetterView letter, String contentHash) {
        db.sql("""
                        insert into intake_letter (event_id, nature, message_id, content_hash, sender, sender_name,
                                                   recipients, subject, sent_at, body, html)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (event_id) do update set nature = excluded.nature""")
                .params(letter.eventId(), letter.nature(), letter.messageId(), contentHash, letter.sender())
                .params(PlainText.line(letter.senderName(), 300), line(letter.recipients()), line(letter.subject()))
                .params(letter.sentAt().atOffset(ZoneOffset.UTC))
                .params(Objects.requireNonNullElse(PlainText.lines(letter.text(), LONGEST), ""), letter.html())
                .update();
    }

    /**
     * The first event that said the same: with the same Message-ID at any time, with another one only within the span,
     * since mailers repeat their ids and people repeat their words.
     */
    Optional<UUID> same(LetterView letter, String contentHash, Duration span) {
        OffsetDateTime sent = letter.sentAt().atOffset(ZoneOffset.UTC);
        return db.sql("""
                        select letter.event_id from intake_letter letter
                        join intake_event event on event.id = letter.event_id
                        where letter.content_hash = :hash and letter.event_id <> :own
                          and event.outcome is distinct from 'DUPLICATE'
                          and (letter.message_id = cast(:message as text)
                               or letter.sent_at between :earliest and :latest)
                        order by event.received_at, event.id limit 1""")
                .param("hash", contentHash)
                .param("own", letter.eventId())
                .param("message", letter.messageId())
                .param("earliest", sent.minus(span))
                .param("latest", sent.plus(span))
                .query(UUID.class)
                .optional();
    }

    private static String line(String text) {
        return Objects.requireNonNullElse(PlainText.line(text, 2000), "");
    }

    private static LetterView view(ResultSet row, int number) throws SQLException {
        return new LetterView(
                row.getObject("event_id", UUID.class),
                row.getString("nature"),
                row.getString("message_id"),
                row.getString("sender"),
                row.getString("sender_name"),
                row.getString("recipients"),
                row.getString("subject"),
                instant(row),
                row.getString("body"),
                html(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("sent_at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable String html(ResultSet row) throws SQLException {
        return row.getString("html");
    }
}
