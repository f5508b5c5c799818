package io.sluice.intake;

import io.sluice.intake.Ledger.Day;
import io.sluice.intake.Ledger.Figures;
import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import io.sluice.staff.Visibilities;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal: the account of a period by day and channel, and single events. */
@Component
public class LedgerBook {

    private final JdbcClient db;
    private final Events events;
    private final Visibilities visibilities;
    private final ZoneId zone;

    LedgerBook(JdbcClient db, Events events, Visibilities visibilities, SluiceSettings settings) {
        this.db = db;
        this.events = events;
        this.visibilities = visibilities;
        this.zone = settings.zone();
    }

    /** From the first moment to before the second; of all channels where none is named. */
    public Ledger of(Instant from, Instant to, @Nullable String channel) {
        return Ledger.of(db.sql("""
                        select cast(received_at at time zone :zone as date) as day, channel, count(*) as received,
                               count(*) filter (where outcome = 'NEW_LEAD') as new_leads,
                               count(*) filter (where outcome = 'ATTACHED') as attached,
                               count(*) filter (where outcome = 'DUPLICATE') as duplicates,
                               count(*) filter (where outcome = 'REJECTED') as rejected,
                               count(*) filter (where outcome = 'SPAM') as spam,
                               count(*) filter (where state in ('WAITING', 'RUNNING')) as pending,
                               count(*) filter (where state in ('PARKED', 'HELD')) as failed
                        from intake_event where received_at >= :from and received_at < :to
                          and (cast(:channel as text) is null or channel = :channel)
                        group by day, channel order by day desc, channel""")
                .param("zone", zone.getId())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("channel", channel)
                .query(LedgerBook::day)
                .list());
    }

    private static Day day(ResultSet row, int number) throws SQLException {
        return new Day(row.getObject("day", LocalDate.class), Figures.of(row));
    }

    public EventView event(UUID id) {
        return events.visible(id, visibilities.current()).orElseThrow(Refusal::missing);
    }
}
