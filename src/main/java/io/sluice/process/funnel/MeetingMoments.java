package io.sluice.process.funnel;

import io.sluice.calendar.Term;
import io.sluice.calendar.TermUnit;
import io.sluice.deal.MeetingView;
import io.sluice.deal.Meetings;
import io.sluice.process.tasks.Limits;
import io.sluice.process.tasks.Moment;
import io.sluice.shared.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The meeting itself is the due moment of its task; the reminder comes a term before it. */
@Component
class MeetingMoments implements Moment {

    static final String REMINDER = "Timer_MeetingReminder";
    static final String HOLD = "Task_HoldMeeting";

    private final Meetings meetings;
    private final Limits limits;
    private final FunnelDeadlines holders;

    MeetingMoments(Meetings meetings, Limits limits, FunnelDeadlines holders) {
        this.meetings = meetings;
        this.limits = limits;
        this.holders = holders;
    }

    @Override
    public Set<String> points() {
        return Set.of(REMINDER, HOLD);
    }

    @Override
    public Instant of(String holder, String point) {
        Instant at = meetings.current(UUID.fromString(holder))
                .map(MeetingView::at)
                .orElseThrow(() -> Refusal.conflict("process.meeting.none"));
        return point.equals(HOLD) ? at : reminder(holder, at);
    }

    Instant reminder(String holder, Instant meeting) {
        Term before = limits.term(REMINDER, holders.amount(holder));
        return meeting.minus(before.amount(), unit(before.unit()));
    }

    // a reminder looks back from the meeting, so it runs on the wall clock whatever the table says
    private static ChronoUnit unit(TermUnit unit) {
        return switch (unit) {
            case WORKING_MINUTES -> ChronoUnit.MINUTES;
            case CLOCK_HOURS -> ChronoUnit.HOURS;
            case WORKING_DAYS, CALENDAR_DAYS -> ChronoUnit.DAYS;
        };
    }
}
