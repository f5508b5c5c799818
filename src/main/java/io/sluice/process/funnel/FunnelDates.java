package io.sluice.process.funnel;

import io.sluice.billing.InvoiceDueMoved;
import io.sluice.calendar.Deadlines;
import io.sluice.deal.MeetingCancelled;
import io.sluice.deal.MeetingMoved;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Dates that moved elsewhere: the running timers and due dates follow them. */
@Component
class FunnelDates {

    private final Deadlines deadlines;
    private final MeetingMoments meetings;
    private final MeetingLetters letters;
    private final RunningDeals running;
    private final HouseWords words;

    FunnelDates(
            Deadlines deadlines,
            MeetingMoments meetings,
            MeetingLetters letters,
            RunningDeals running,
            HouseWords words) {
        this.deadlines = deadlines;
        this.meetings = meetings;
        this.letters = letters;
        this.running = running;
        this.words = words;
    }

    @EventListener
    void moved(MeetingMoved moved) {
        String holder = moved.dealId().toString();
        String reason = words.say("process.meeting.moved");
        deadlines.moveTo(holder, MeetingMoments.HOLD, moved.at(), reason);
        deadlines.moveTo(holder, MeetingMoments.REMINDER, meetings.reminder(holder, moved.at()), reason);
        letters.moved(moved.dealId());
    }

    /** Whatever took it off: the task, another meeting, a deal that went elsewhere. */
    @EventListener
    void cancelled(MeetingCancelled cancelled) {
        letters.cancelled(cancelled.dealId());
    }

    @EventListener
    void moved(InvoiceDueMoved moved) {
        String holder = moved.dealId().toString();
        deadlines
                .moveTo(holder, InvoiceMoment.POINT, moved.overdueFrom(), words.say("process.invoice.due-moved"))
                .ifPresentOrElse(due -> {}, () -> awaitAgain(moved.dealId()));
    }

    /** It was overdue: the deal goes back from waiting for late money to waiting for the new day. */
    private void awaitAgain(UUID dealId) {
        if (running.isAt(dealId, "Message_InvoicePaidLate")) running.goTo(dealId, "Gateway_InvoicePaid");
    }
}
