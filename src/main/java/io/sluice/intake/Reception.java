package io.sluice.intake;

import io.sluice.shared.ReadOnce;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When requests were received, for what begins to run with them. */
@Component
public class Reception {

    private final JdbcClient db;
    private final ReadOnce once;

    Reception(JdbcClient db, ReadOnce once) {
        this.db = db;
        this.once = once;
    }

    /** Of the lead that is being made at this moment; empty as soon as its event has an outcome. */
    @SuppressWarnings("unchecked")
    public Optional<Instant> ofUndecided(UUID leadId) {
        return once.read(Optional.class, leadId, () -> asked(leadId));
    }

    private Optional<Instant> asked(UUID leadId) {
        return db.sql("""
                        select event.received_at from lead join intake_event event on event.id = lead.event_id
                        where lead.id = ? and event.outcome is null""")
                .param(leadId)
                .query((row, number) ->
                        row.getObject("received_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
