package io.sluice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.audit.AuditTrail;
import io.sluice.shared.Refusal;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SluiceTest
@RecordApplicationEvents
class DeadlinesTests {

    private static final String HOLDER = "holder";
    private static final String POINT = "Timer_OfferUnanswered";

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TestTime time;

    @Autowired
    private AuditTrail journal;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEvents events;

    @Test
    void askedAgainItAnswersWithTheStoredMoment() {
        Instant first = open("2025-09-12T17:30", Term.workingMinutes(120));

        Instant again = open("2025-09-20T10:00", Term.workingMinutes(5));

        assertThat(first).isEqualTo(moscow("2025-09-15T10:30"));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aClosedRowStaysAndANewRoundOpensANewOne() {
        time.at("2025-09-15", "10:00");
        open("2025-09-12T17:30", Term.workingMinutes(120));
        deadlines.close(HOLDER, POINT);

        Instant second = open("2025-09-15T10:00", Term.workingMinutes(120));

        assertThat(second).isEqualTo(moscow("2025-09-15T12:00"));
        assertThat(column("met_at")).containsOnlyOnce(moscow("2025-09-15T10:00").toString());
    }

    @Test
    void whatIsClosedLateIsBreachedAtItsStoredMoment() {
        time.at("2025-09-15", "11:00");
        open("2025-09-12T17:30", Term.workingMinutes(120));

        deadlines.close(HOLDER, POINT);

        assertThat(column("breached_at"))
                .containsExactly(moscow("2025-09-15T10:30").toString());
        assertThat(deadlines.due(HOLDER, POINT)).isEmpty();
    }

    @Test
    void whatIsLeftIsNeitherMetNorMissedUnlessItWasLateAlready() {
        time.at("2025-09-15", "11:00");
        open("2025-09-12T17:30", Term.workingMinutes(120));
        deadlines.open(new DeadlineRequest(HOLDER, "later", "moscow", moscow("2025-09-15T11:00"), Term.workingDays(3)));

        deadlines.closeAll(HOLDER);

        assertThat(column("breached_at"))
                .containsExactly(moscow("2025-09-15T10:30").toString());
        assertThat(column("met_at")).isEmpty();
        assertThat(column("closed_at")).hasSize(2);
    }

    @Test
    void severalPointsOfAStepAreClosedTogetherAndOthersStay() {
        open("2025-09-12T17:30", Term.workingMinutes(120));
        deadlines.openAt(HOLDER, "other", moscow("2025-09-20T12:00"));

        deadlines.close(HOLDER, List.of(POINT, "never opened"));

        assertThat(deadlines.due(HOLDER, POINT)).isEmpty();
        assertThat(deadlines.due(HOLDER, "other")).isPresent();
    }

    @Test
    void aPauseStopsTheClockAndTheRestRunsFromTheResume() {
        time.at("2025-09-12", "16:30");
        open("2025-09-12T16:30", Term.workingMinutes(120));
        time.at("2025-09-12", "17:00");
        deadlines.pause(HOLDER, POINT);
        assertThat(deadlines.due(HOLDER, POINT)).isEmpty();

        time.at("2025-09-15", "12:00");
        deadlines.resume(HOLDER, POINT);

        assertThat(deadlines.due(HOLDER, POINT))
                .hasValueSatisfying(
                        due -> assertThat(due).isBetween(moscow("2025-09-15T13:29"), moscow("2025-09-15T13:31")));
        assertThat(events.stream(DeadlinePaused.class)).hasSize(1);
        assertThat(events.stream(DeadlineMoved.class)).hasSize(1);
    }

    @Test
    void aRestartCountsTheSameTermFromTheNewMoment() {
        open("2025-09-12T17:30", Term.workingDays(3));

        Instant due = deadlines
                .restart(HOLDER, POINT, moscow("2025-09-15T12:00"), "offer sent again")
                .orElseThrow();

        assertThat(due).isEqualTo(moscow("2025-09-18T18:00"));
        assertThat(events.stream(DeadlineMoved.class)).containsExactly(new DeadlineMoved(HOLDER, POINT, due));
        assertThat(journal.of("deadline", id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("offer sent again"));
    }

    @Test
    void theSameMomentMovesNothing() {
        Instant due = open("2025-09-12T17:30", Term.workingMinutes(120));

        deadlines.moveTo(HOLDER, POINT, due, "nothing new");

        assertThat(events.stream(DeadlineMoved.class)).isEmpty();
        assertThat(journal.of("deadline", id())).isEmpty();
    }

    @Test
    void anAgreedMomentMovesWithItsFactAndNoRecountTouchesIt() {
        deadlines.openAt(HOLDER, POINT, moscow("2025-09-20T12:00"));

        deadlines.moveTo(HOLDER, POINT, moscow("2025-09-22T12:00"), "meeting moved");
        deadlines.changeOffice(HOLDER, "berlin", "handover");

        assertThat(deadlines.due(HOLDER, POINT)).contains(moscow("2025-09-22T12:00"));
    }

    @Test
    void anotherOfficeCountsInItsOwnHoursAndHolidays() {
        open("2025-10-02T17:00", Term.workingMinutes(120));

        deadlines.changeOffice(HOLDER, "berlin", "handover");

        // Berlin: 16:00 local, two hours until closing; the third of October is a holiday there
        assertThat(deadlines.due(HOLDER, POINT)).contains(Instant.parse("2025-10-02T16:00:00Z"));
    }

    @Test
    void whatIsNotOpenIsLeftAloneWithoutAnError() {
        assertThat(deadlines.restart(HOLDER, POINT, time.now(), "late")).isEmpty();
        assertThat(deadlines.moveTo(HOLDER, POINT, time.now(), "late")).isEmpty();
        deadlines.pause(HOLDER, POINT);
        deadlines.resume(HOLDER, POINT);
        deadlines.close(HOLDER, POINT);
        deadlines.closeAll(HOLDER);
    }

    @Test
    void anUnknownOfficeAndAnImpossibleTermAreRefusedByName() {
        assertThatThrownBy(() ->
                        deadlines.open(new DeadlineRequest(HOLDER, POINT, "atlantis", time.now(), Term.workingDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("atlantis");
        assertThatThrownBy(() -> Term.workingDays(0)).isInstanceOf(Refusal.class);
    }

    @Test
    void twentyWhoOpenTheSameDeadlineAtOnceGetOneMoment() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Instant>> answers = IntStream.range(0, 20)
                .mapToObj(i -> threads.submit(() -> open("2025-09-12T17:30", Term.workingMinutes(120 + i))))
                .toList();

        for (Future<Instant> answer : answers)
            assertThat(answer.get()).isEqualTo(answers.get(0).get());
        threads.shutdown();

        assertThat(db.sql("select count(*) from deadline").query(Long.class).single())
                .isEqualTo(1);
    }

    private Instant open(String start, Term term) {
        return deadlines.open(new DeadlineRequest(HOLDER, POINT, "moscow", moscow(start), term));
    }

    private UUID id() {
        return db.sql("select id from deadline").query(UUID.class).single();
    }

    /** The moments of the column to the minute, so that a running clock does not matter. */
    private List<String> column(String name) {
        return db
                .sql("select date_trunc('minute', %s) as moment from deadline where %1$s is not null".formatted(name))
                .query()
                .listOfRows()
                .stream()
                .map(Map::values)
                .map(values -> ((java.sql.Timestamp) values.iterator().next())
                        .toInstant()
                        .toString())
                .toList();
    }

    private static Instant moscow(String local) {
        return LocalDateTime.parse(local).atZone(TestTime.MOSCOW).toInstant();
    }
}
