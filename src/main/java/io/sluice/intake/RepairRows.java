package io.sluice.intake;

import io.sluice.shared.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events under a person's hands: one hand at a time. */
@Repository
class RepairRows {

    private final JdbcClient db;
    private final Events events;

    RepairRows(JdbcClient db, Events events) {
        this.db = db;
        this.events = events;
    }

    List<EventView> parked() {
        return db.sql("select * from intake_event where state in ('PARKED', 'HELD') order by received_at limit 200")
                .query(EventView::of)
                .list();
    }

    EventView locked(UUID id) {
        return db.sql("select * from intake_event where id = ? for update")
                .param(id)
                .query(EventView::of)
                .optional()
                .orElseThrow(Refusal::missing);
    }

    void again(UUID id, Instant now) {
        db.sql("update intake_event set state = 'WAITING', tries = 0, next_try_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void decided(UUID id, Decision decision, Instant now) {
        events.decided(id, decision, now);
    }
}
