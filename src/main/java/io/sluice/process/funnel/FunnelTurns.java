package io.sluice.process.funnel;

import io.sluice.calendar.Deadlines;
import io.sluice.deal.DealLost;
import io.sluice.deal.DealMoved;
import io.sluice.deal.DealPutOff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people decide on the deal's page at any moment: lost, put off, moved. */
@Component
class FunnelTurns {

    private final RunningDeals running;
    private final WakeUps wakeUps;
    private final Deadlines deadlines;

    FunnelTurns(RunningDeals running, WakeUps wakeUps, Deadlines deadlines) {
        this.running = running;
        this.wakeUps = wakeUps;
        this.deadlines = deadlines;
    }

    // an instance that was put off once has no subscription left, hence the second way in
    @EventListener
    void lost(DealLost lost) {
        if (!running.tell(lost.dealId(), "DealLost")) running.goTo(lost.dealId(), "Task_CloseLostDeal");
    }

    @EventListener
    void putOff(DealPutOff off) {
        deadlines.closeAll(off.dealId().toString());
        wakeUps.plan(off.dealId(), WakeUps.PUT_OFF_UNTIL, "until", off.until());
        if (!running.tell(off.dealId(), "DealPutOff")) running.goTo(off.dealId(), "Start_DealPutOff");
    }

    @EventListener
    void moved(DealMoved moved) {
        running.goTo(moved.dealId(), StageEntered.milestone(moved.to()));
    }
}
