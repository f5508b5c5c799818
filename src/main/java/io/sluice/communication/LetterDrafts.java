package io.sluice.communication;

import io.sluice.shared.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that people changed before they left. */
@Repository
class LetterDrafts {

    private static final String KEY = " where kind = ? and subject_type = ? and subject_id = ? and revision = ?";

    private final JdbcClient db;
    private final Clock clock;

    LetterDrafts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<LetterDraft> find(NewMessage message) {
        return db.sql("select subject, body, document_ids from letter_draft" + KEY)
                .params(message.kind(), message.subjectType(), message.subjectId(), message.revision())
                .query((row, number) ->
                        new LetterDraft(row.getString("subject"), row.getString("body"), List.of((UUID[])
                                row.getArray("document_ids").getArray())))
                .optional();
    }

    void keep(NewMessage message, LetterDraft draft) {
        db.sql("""
                        insert into letter_draft (kind, subject_type, subject_id, revision, subject, body, document_ids,
                                                  edited_by, edited_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (kind, subject_type, subject_id, revision) do update
                        set subject = excluded.subject, body = excluded.body, document_ids = excluded.document_ids,
                            edited_by = excluded.edited_by, edited_at = excluded.edited_at""")
                .params(message.kind(), message.subjectType(), message.subjectId(), message.revision())
                .params(draft.subject(), draft.body())
                .param(draft.documentIds().toArray(UUID[]::new))
                .params(Actor.current(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(NewMessage message) {
        db.sql("delete from letter_draft" + KEY)
                .params(message.kind(), message.subjectType(), message.subjectId(), message.revision())
                .update();
    }
}
