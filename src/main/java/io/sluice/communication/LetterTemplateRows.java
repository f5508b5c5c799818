package io.sluice.communication;

import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wordings that were published on their page. */
@Repository
class LetterTemplateRows {

    private final JdbcClient db;
    private final Clock clock;

    LetterTemplateRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param folderSha hash of the folder's file at that moment: another one takes over again */
    record Published(int version, String source, String folderSha, String author, Instant at) {}

    Optional<Published> latest(String letter, String language) {
        return db.sql("select version, source, folder_sha, author, at from letter_template"
                        + " where letter = ? and language = ? order by version desc limit 1")
                .params(letter, language)
                .query((row, number) -> new Published(
                        row.getInt("version"),
                        row.getString("source"),
                        row.getString("folder_sha"),
                        row.getString("author"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void publish(String letter, String language, String source, String folderSha) {
        db.sql("""
                        insert into letter_template (id, letter, language, version, source, folder_sha, author, at)
                        select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ? from letter_template
                         where letter = ? and language = ?""")
                .params(Ids.next(), letter, language, source, folderSha, Actor.current())
                .params(clock.instant().atOffset(ZoneOffset.UTC), letter, language)
                .update();
    }
}
