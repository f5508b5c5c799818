package io.sluice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Entry;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
@RecordApplicationEvents
class CalendarYearsTests {

    private static final Instant OVER_NEW_YEAR = Instant.parse("2026-12-30T14:30:00Z");
    private static final Instant PROVISIONAL = Instant.parse("2027-01-11T07:30:00Z");
    private static final Instant DECREED = Instant.parse("2027-01-12T07:30:00Z");

    /** The holidays end a day later than anybody could know. */
    private static final String DECREE = """
            <calendar year="2027" date="2026.12.01" country="ru"><days>
              <day d="01.01" t="1"/><day d="01.04" t="1"/><day d="01.05" t="1"/><day d="01.06" t="1"/>
              <day d="01.07" t="1"/><day d="01.08" t="1"/><day d="01.11" t="1"/>
            </days></calendar>
            """;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Offices offices;

    @Autowired
    private CalendarAlarms alarms;

    @Autowired
    private DeadlineRows rows;

    @Autowired
    private AuditTrail journal;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestTime time;

    @TempDir
    private Path home;

    @BeforeEach
    void theYearIsNotKnownYet() throws IOException {
        db.sql("delete from calendar_year where year = 2027").update();
        Files.createDirectories(home.resolve("calendar"));
        Files.writeString(home.resolve("calendar/ru-2027.xml"), DECREE);
        time.at("2026-12-30", "17:30");
    }

    @Test
    void aYearThatArrivesMovesWhatWasProvisionalAndSaysWhy() {
        open("deal");
        assertThat(deadlines.due("deal", "answer")).contains(PROVISIONAL);

        theYearArrives();

        assertThat(deadlines.due("deal", "answer")).contains(DECREED);
        assertThat(events.stream(DeadlineMoved.class)).containsExactly(new DeadlineMoved("deal", "answer", DECREED));
        assertThat(journal.of("deadline", id("deal")))
                .extracting(Entry::to, Entry::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        DECREED.toString(), "calendar RU 2027, version 2026.12.01"));
        assertThat(alarms.open()).isEmpty();
    }

    @Test
    void theSameYearAgainMovesNothing() {
        open("deal");
        theYearArrives();

        theYearArrives();

        assertThat(events.stream(DeadlineMoved.class)).hasSize(1);
    }

    @Test
    void closedFixedAndPausedDeadlinesStayAsTheyAre() {
        open("closed");
        deadlines.close("closed", "answer");
        open("fixed");
        deadlines.moveTo("fixed", "answer", PROVISIONAL.plusSeconds(60), "agreed with the client");
        open("paused");
        deadlines.pause("paused", "answer");
        long before = events.stream(DeadlineMoved.class).count();

        theYearArrives();

        assertThat(events.stream(DeadlineMoved.class)).hasSize((int) before);
        assertThat(deadlines.due("fixed", "answer")).contains(PROVISIONAL.plusSeconds(60));
    }

    private void open(String holder) {
        deadlines.open(new DeadlineRequest(holder, "answer", "moscow", OVER_NEW_YEAR, Term.workingMinutes(120)));
    }

    private void theYearArrives() {
        ProductionCalendars arrived = new ProductionCalendars(Calendars.files(home));
        DeadlineClock counting = new DeadlineClock(new Counting(offices, arrived), alarms);
        DeadlineMoves moves = new DeadlineMoves(rows, counting, journal, publisher);
        CalendarYears years = new CalendarYears(arrived, offices, alarms, rows, moves, db, clock);
        transaction.executeWithoutResult(status -> years.takeOver());
    }

    private UUID id(String holder) {
        return db.sql("select id from deadline where holder = ?")
                .param(holder)
                .query(UUID.class)
                .single();
    }
}
