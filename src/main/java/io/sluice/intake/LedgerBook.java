package io.sluice.intake;

import io.sluice.intake.Ledger.Figures;
import io.sluice.shared.Refusal;
import io.sluice.staff.Visibilities;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal: the account of a period, and single events. */
@Component
public class LedgerBook {

    private final JdbcClient db;
    private final Events events;
    private final Visibilities visibilities;

    LedgerBook(JdbcClient db, Events events, Visibilities visibilities) {
        this.db = db;
        this.events = events;
        this.visibilities = visibilities;
    }

    /** From the first moment to before the second; of all channels where none is named. */
    public Ledger of(Instant from, Instant to, @Nullable String channel) {
        return Ledger.of(db.sql("""
                        select channel, count(*) as received,
                               count(*) filter (where outcome = 'NEW_LEAD') as new_leads,
                               count(*) filter (where outcome = 'ATTACHED') as attached,
                               count(*) filter (where outcome = 'DUPLICATE') as duplicates,
                               count(*) filter (where outcome = 'REJECTED') as rejected,
                               count(*) filter (where outcome = 'SPAM') as spam,
                               count(*) filter (where state in ('WAITING', 'RUNNING')) as pending,
                               count(*) filter (where state in ('PARKED', 'HELD')) as failed
                        from intake_event where received_at >= :from and received_at < :to
                          and (cast(:channel as text) is null or channel = :channel)
                        group by channel order by channel""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("channel", channel)
                .query(Figures.class)
                .list());
    }

    public EventView event(UUID id) {
        return events.visible(id, visibilities.current()).orElseThrow(Refusal::missing);
    }
}
