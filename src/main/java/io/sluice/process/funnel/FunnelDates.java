package io.sluice.process.funnel;

import io.sluice.billing.InvoiceDueMoved;
import io.sluice.calendar.Deadlines;
import io.sluice.deal.MeetingMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Dates that moved elsewhere: the running timers and due dates follow them. */
@Component
class FunnelDates {

    private final Deadlines deadlines;
    private final MeetingMoments meetings;
    private final MeetingLetters letters;
    private final HouseWords words;

    FunnelDates(Deadlines deadlines, MeetingMoments meetings, MeetingLetters letters, HouseWords words) {
        this.deadlines = deadlines;
        this.meetings = meetings;
        this.letters = letters;
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

    @EventListener
    void moved(InvoiceDueMoved moved) {
        String holder = moved.dealId().toString();
        deadlines.moveTo(holder, InvoiceMoment.POINT, moved.overdueFrom(), words.say("process.invoice.due-moved"));
    }
}
