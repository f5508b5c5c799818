package io.sluice.intake;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Actor;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import io.sluice.shared.work.WorkQueue;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Events that could not be worked off: shown to the heads, tried again or rejected by one of them. */
@Component
@Transactional
public class Repair {

    private final JdbcClient db;
    private final AuditTrail audit;
    private final WorkQueue queue;
    private final Clock clock;

    Repair(JdbcClient db, AuditTrail audit, WorkQueue queue, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.queue = queue;
        this.clock = clock;
    }

    /** The oldest first, bounded. */
    @Transactional(readOnly = true)
    public List<EventView> parked() {
        return db.sql("select * from intake_event where state in ('PARKED', 'HELD') order by received_at limit 200")
                .query(EventView::of)
                .list();
    }

    public void again(UUID id) {
        mark(id, "state = 'WAITING', tries = 0, next_try_at = :now");
        audit.record(Change.of("intake-event", id, "tried again"));
        queue.wake(Events.TABLE);
    }

    public void reject(UUID id, @Nullable String reason) {
        String why = PlainText.line(reason, 500);
        if (why == null) throw Refusal.invalidField("reason", "intake.reason.missing");
        mark(id, "state = 'DONE', outcome = 'REJECTED', decided_by = :login, decided_at = :now");
        audit.record(new Change("intake-event", id, "rejected", null, Outcome.REJECTED.word(), why));
    }

    private void mark(UUID id, String change) {
        int marked = db.sql("update intake_event set " + change + " where id = :id and state in ('PARKED', 'HELD')")
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("login", Actor.current())
                .update();
        if (marked == 0) throw Refusal.missing();
    }
}
