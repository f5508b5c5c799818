package io.sluice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
class CalendarAlarmTests {

    @Autowired
    private Counting counting;

    @Autowired
    private CalendarHealth health;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private CalendarAlarms alarms;
    private WorkingTime workingTime;

    @BeforeEach
    void aNodeThatHasNotShoutedYet() {
        alarms = new CalendarAlarms(db, clock, transactions);
        workingTime = new WorkingTime(counting, alarms);
    }

    @Test
    void aMissingYearIsShoutedOncePerOfficeAndTheDateIsProvisional() {
        Instant start = Instant.parse("2026-12-30T14:30:00Z");

        Due due = workingTime.due("moscow", start, Term.workingMinutes(120));
        workingTime.due("moscow", start, Term.workingMinutes(180));
        workingTime.due("moscow-lunch", start, Term.workingMinutes(120));

        assertThat(due).isEqualTo(new Due(Instant.parse("2027-01-11T07:30:00Z"), true));
        assertThat(alarms.open())
                .extracting(alarm -> alarm.code() + " " + alarm.year() + " " + alarm.office())
                .containsExactly("CALENDAR_YEAR_MISSING 2027 moscow", "CALENDAR_YEAR_MISSING 2027 moscow-lunch");
    }

    @Test
    void theAlarmStaysWhenTheWorkThatMetItIsRolledBack() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            workingTime.effectiveDate("berlin", LocalDate.of(2027, 5, 1));
            status.setRollbackOnly();
        });

        assertThat(alarms.open()).hasSize(1);
    }

    @Test
    void aPreviewLeavesNoTrace() {
        workingTime.preview("moscow", Instant.parse("2026-12-30T14:30:00Z"), Term.workingDays(5));

        assertThat(alarms.open()).isEmpty();
    }

    @Test
    void anAlarmIsSettledWhenTheYearArrives() {
        alarms.raise("moscow", List.of(2027));

        alarms.settle(2027, List.of("moscow"));

        assertThat(alarms.open()).isEmpty();
    }

    @Test
    void healthWarnsFromTheFirstOfOctoberOnWhileNextYearIsAbsent() {
        time.at("2026-09-30", "12:00");
        Status before = health.health().getStatus();
        time.at("2026-10-01", "12:00");
        Status after = health.health().getStatus();

        assertThat(before).isEqualTo(Status.UP);
        assertThat(after).isEqualTo(CalendarHealth.WARNING);
    }
}
