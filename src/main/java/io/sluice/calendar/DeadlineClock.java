package io.sluice.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The arithmetic of stored deadlines: when they are due, what a pause leaves of them. */
@Component
class DeadlineClock {

    private final Counting counting;
    private final CalendarAlarms alarms;

    DeadlineClock(Counting counting, CalendarAlarms alarms) {
        this.counting = counting;
        this.alarms = alarms;
    }

    Counted count(DeadlineRequest request) {
        return raised(request.office(), counting.due(request.office(), request.from(), request.term()));
    }

    /** Counts a deadline as it stands now; one without a term or set by a person keeps its moment. */
    Counted recount(DeadlineRow row) {
        return raised(row.office(), counted(row));
    }

    /** What is left at a pause: working time where the term counts it, nothing where it is late already. */
    DeadlineRow.Rest rest(DeadlineRow row, Instant now) {
        Duration left = row.countsWorkingTime()
                ? counting.between(row.office(), now, row.dueAt())
                : Duration.between(now, row.dueAt());
        return new DeadlineRow.Rest(now, left.isNegative() ? Duration.ZERO : left);
    }

    /** The rest that runs from now on; none where the deadline was late before the pause. */
    DeadlineRow.@Nullable Run run(DeadlineRow.Rest rest, Instant now) {
        return rest.left().isZero() ? null : new DeadlineRow.Run(now, rest.left());
    }

    private Counted counted(DeadlineRow row) {
        Term term = row.term();
        DeadlineRow.Run run = row.run();
        if (run != null) return running(row, run);
        if (term == null || row.fixed()) return agreed(row.dueAt());
        return counting.due(row.office(), row.startedAt(), term);
    }

    private Counted running(DeadlineRow row, DeadlineRow.Run run) {
        return row.countsWorkingTime()
                ? counting.run(row.office(), run.from(), run.length())
                : agreed(run.from().plus(run.length()));
    }

    private Counted raised(String office, Counted counted) {
        alarms.raise(office, counted.missing());
        return counted;
    }

    static Counted agreed(Instant due) {
        return new Counted(due, List.of(), "");
    }
}
