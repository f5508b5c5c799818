package io.sluice.communication;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of a letter on its way out. */
@Repository
class MessageMarks {

    private final JdbcClient db;
    private final AuditTrail audit;
    private final Clock clock;

    MessageMarks(JdbcClient db, AuditTrail audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    boolean isAccepted(UUID id) {
        return db.sql("select accepted_at is not null from outgoing_message where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The other side has it: whatever fails from here on, it is not sent again. */
    void accepted(UUID id, String via) {
        db.sql("update outgoing_message set accepted_at = ?, via = ? where id = ?")
                .params(now(), via, id)
                .update();
    }

    /** Empty when it was marked before. */
    Optional<MessageSent> sent(UUID id) {
        OffsetDateTime now = now();
        return db.sql("""
                        update outgoing_message set sent_at = ?, state = 'DONE', last_error = null
                        where id = ? and sent_at is null returning kind, subject_type, subject_id""")
                .params(now, id)
                .query((row, number) -> new MessageSent(
                        id,
                        row.getString("kind"),
                        row.getString("subject_type"),
                        row.getObject("subject_id", UUID.class),
                        now.toInstant()))
                .optional();
    }

    void held(UUID id, String reason) {
        db.sql("update outgoing_message set state = 'HELD', last_error = ? where id = ?")
                .params(reason, id)
                .update();
    }

    /** False when it does not wait for a person (any more). */
    boolean released(MessageView message, String reason) {
        int changed = db.sql("update outgoing_message set state = 'WAITING', tries = 0, next_try_at = ?"
                        + " where id = ? and state in ('HELD', 'PARKED')")
                .params(now(), message.id())
                .update();
        if (changed > 0) audit.record(new Change("message", message.id(), "state", message.state(), "WAITING", reason));
        return changed > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
