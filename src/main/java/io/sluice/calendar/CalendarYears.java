package io.sluice.calendar;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices a year that arrived or changed and recounts every open deadline with it; closed ones stay. */
@Component
class CalendarYears {

    private final ProductionCalendars calendars;
    private final Offices offices;
    private final CalendarAlarms alarms;
    private final DeadlineRows rows;
    private final DeadlineMoves moves;
    private final JdbcClient db;
    private final Clock clock;

    CalendarYears(
            ProductionCalendars calendars,
            Offices offices,
            CalendarAlarms alarms,
            DeadlineRows rows,
            DeadlineMoves moves,
            JdbcClient db,
            Clock clock) {
        this.calendars = calendars;
        this.offices = offices;
        this.alarms = alarms;
        this.rows = rows;
        this.moves = moves;
        this.db = db;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void takeOver() {
        calendars.years().stream().filter(this::isNew).forEach(this::recount);
    }

    /** The row decides: of several nodes that start at once, one sees the year as new. */
    private boolean isNew(CalendarYear year) {
        return db.sql("""
                        insert into calendar_year (country, year, version, source, loaded_at) values (?, ?, ?, ?, ?)
                        on conflict (country, year) do update
                            set version = excluded.version, source = excluded.source, loaded_at = excluded.loaded_at
                            where calendar_year.version <> excluded.version""")
                        .params(
                                year.country(),
                                year.year(),
                                year.version(),
                                year.source(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void recount(CalendarYear year) {
        List<String> affected =
                offices.of(year.country()).stream().map(Office::key).toList();
        if (affected.isEmpty()) return;
        alarms.settle(year.year(), affected);
        String reason = "calendar %s %d, version %s".formatted(year.country(), year.year(), year.version());
        UUID after = new UUID(0, 0);
        List<DeadlineRow> part = rows.lockedIn(affected, year.year(), after);
        while (!part.isEmpty()) {
            part.stream().filter(DeadlineRow::followsCalendar).forEach(row -> moves.move(row, row, reason));
            after = part.get(part.size() - 1).id();
            part = rows.lockedIn(affected, year.year(), after);
        }
    }
}
