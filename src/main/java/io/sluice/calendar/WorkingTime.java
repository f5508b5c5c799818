package io.sluice.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The one place that counts working days and minutes, in the wall-clock time of an office. */
@Component
public class WorkingTime {

    private final Counting counting;
    private final CalendarAlarms alarms;

    WorkingTime(Counting counting, CalendarAlarms alarms) {
        this.counting = counting;
        this.alarms = alarms;
    }

    /** The moment the term ends when it starts at {@code from}; a year without data raises the alarm. */
    public Due due(String office, Instant from, Term term) {
        return raised(office, counting.due(office, from, term)).due();
    }

    /** The same without a trace: for those who only ask what would be. */
    public Due preview(String office, Instant from, Term term) {
        return counting.due(office, from, term).due();
    }

    /** The day itself when it is worked, else the next working day. */
    public LocalDate effectiveDate(String office, LocalDate date) {
        return counting.date(
                office, raised(office, counting.workedFrom(office, date)).at());
    }

    /** Working time between two moments, negative when the second comes first: what is left, or how far it is missed. */
    public Duration between(String office, Instant from, Instant to) {
        return counting.between(office, from, to);
    }

    private Counted raised(String office, Counted counted) {
        alarms.raise(office, counted.missing());
        return counted;
    }
}
