package io.sluice.calendar;

import io.sluice.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open deadline as it stands in its table.
 *
 * @param term what it was counted from, none where the moment was agreed
 * @param fixed a person set the moment: nothing recounts it
 * @param run since when the rest of a pause runs
 */
record DeadlineRow(
        UUID id,
        String holder,
        String point,
        String office,
        @Nullable Term term,
        Instant startedAt,
        Instant dueAt,
        boolean fixed,
        @Nullable Rest rest,
        @Nullable Run run) {

    /** The clock stands still and this much is left. */
    record Rest(Instant since, Duration left) {}

    /** What was left at a resume, running from it. */
    record Run(Instant from, Duration length) {}

    boolean isPaused() {
        return rest != null;
    }

    /** Whether its pause keeps working time; an agreed moment keeps time of the clock. */
    boolean countsWorkingTime() {
        return term != null && !fixed && term.unit().isWorking();
    }

    /** Whether another calendar or office gives it another moment. */
    boolean followsCalendar() {
        return term != null && !fixed && !isPaused();
    }

    static DeadlineRow counted(DeadlineRequest request, Instant due) {
        return new DeadlineRow(
                Ids.next(),
                request.holder(),
                request.point(),
                request.office(),
                request.term(),
                request.from(),
                due,
                false,
                null,
                null);
    }

    static DeadlineRow agreed(String holder, String point, String office, Instant due, Instant now) {
        return new DeadlineRow(Ids.next(), holder, point, office, null, now, due, true, null, null);
    }

    DeadlineRow restarted(Instant from) {
        return new DeadlineRow(id, holder, point, office, term, from, dueAt, false, null, null);
    }

    DeadlineRow fixedAt(Instant due) {
        return new DeadlineRow(id, holder, point, office, term, startedAt, due, true, null, null);
    }

    DeadlineRow paused(Rest left) {
        return new DeadlineRow(id, holder, point, office, term, startedAt, dueAt, fixed, left, null);
    }

    DeadlineRow resumed(@Nullable Run rest) {
        return new DeadlineRow(id, holder, point, office, term, startedAt, dueAt, fixed, null, rest);
    }

    DeadlineRow in(String otherOffice) {
        return new DeadlineRow(id, holder, point, otherOffice, term, startedAt, dueAt, fixed, rest, run);
    }

    DeadlineRow dueAt(Instant due) {
        return new DeadlineRow(id, holder, point, office, term, startedAt, due, fixed, rest, run);
    }
}
