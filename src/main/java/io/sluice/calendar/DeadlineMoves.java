package io.sluice.calendar;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a deadline's other moment, says so in the journal and tells those who carry the old one. */
@Component
class DeadlineMoves {

    private final DeadlineRows rows;
    private final DeadlineClock counting;
    private final AuditTrail journal;
    private final ApplicationEventPublisher events;

    DeadlineMoves(DeadlineRows rows, DeadlineClock counting, AuditTrail journal, ApplicationEventPublisher events) {
        this.rows = rows;
        this.counting = counting;
        this.journal = journal;
        this.events = events;
    }

    /** Counts the changed deadline and writes it; the same moment as before moves nothing. */
    Instant move(DeadlineRow before, DeadlineRow after, String reason) {
        Instant due = write(after);
        boolean wakes = before.isPaused() && !after.isPaused();
        if (!due.equals(before.dueAt())) record(before, "due", due.toString(), reason);
        if (!after.isPaused() && (wakes || !due.equals(before.dueAt())))
            events.publishEvent(new DeadlineMoved(before.holder(), before.point(), due));
        return due;
    }

    void pause(DeadlineRow row, DeadlineRow.Rest rest) {
        rows.update(row.paused(rest), false, "");
        record(row, "paused", "PT%dS left".formatted(rest.left().toSeconds()), null);
        events.publishEvent(new DeadlinePaused(row.holder(), row.point()));
    }

    void resume(DeadlineRow before, DeadlineRow after) {
        Instant due = write(after);
        record(before, "resumed", due.toString(), null);
        events.publishEvent(new DeadlineMoved(before.holder(), before.point(), due));
    }

    private Instant write(DeadlineRow row) {
        if (row.isPaused()) {
            rows.update(row, false, "");
            return row.dueAt();
        }
        Counted counted = counting.recount(row);
        rows.update(row.dueAt(counted.at()), counted.provisional(), counted.versions());
        return counted.at();
    }

    private void record(DeadlineRow row, String what, String to, @Nullable String reason) {
        journal.record(new Change(
                "deadline", row.id(), row.point() + " " + what, row.dueAt().toString(), to, reason));
    }
}
