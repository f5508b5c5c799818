package io.sluice.calendar;

import io.sluice.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Shouts when a year is missing: once per year and office, whatever becomes of the work that met it. */
@Component
public class CalendarAlarms {

    static final String YEAR_MISSING = "CALENDAR_YEAR_MISSING";
    private static final Logger log = LoggerFactory.getLogger(CalendarAlarms.class);

    private final JdbcClient db;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final Set<String> raised = ConcurrentHashMap.newKeySet();

    CalendarAlarms(JdbcClient db, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.clock = clock;
        // the alarm stays when the caller rolls back, and is possible where the caller only reads
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What the administrator still has to see to, oldest first. */
    public List<CalendarAlarm> open() {
        return db.sql("select code, year, office, raised_at from calendar_alarm where settled_at is null order by id")
                .query(CalendarAlarm.class)
                .list();
    }

    void raise(String office, List<Integer> years) {
        years.stream().filter(year -> !raised.contains(year + office)).forEach(year -> raise(office, year));
    }

    /** The year has arrived. */
    void settle(int year, List<String> offices) {
        raised.clear();
        db.sql("update calendar_alarm set settled_at = :now where year = :year and office in (:offices)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("year", year)
                .param("offices", offices)
                .update();
    }

    private void raise(String office, int year) {
        log.error(
                "{}: the calendar of {} is not loaded; dates of the office {} are provisional",
                YEAR_MISSING,
                year,
                office);
        try {
            apart.executeWithoutResult(status -> store(office, year, clock.instant()));
            raised.add(year + office);
        } catch (TransactionException | DataAccessException e) {
            log.error("The alarm could not be stored and will be raised again", e);
        }
    }

    private void store(String office, int year, Instant now) {
        db.sql("""
                        insert into calendar_alarm (id, code, year, office, raised_at) values (?, ?, ?, ?, ?)
                        on conflict (code, year, office) do nothing""")
                .params(Ids.next(), YEAR_MISSING, year, office, now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
