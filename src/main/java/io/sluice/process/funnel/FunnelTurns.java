package io.sluice.process.funnel;

import io.sluice.calendar.Deadlines;
import io.sluice.deal.DealLost;
import io.sluice.deal.DealMoved;
import io.sluice.deal.DealPutOff;
import io.sluice.deal.DealTakenBack;
import io.sluice.deal.FunnelStage;
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

    /** Back to the step where it stood; its terms count anew. What was moved goes back to the stage it came from. */
    @EventListener
    void takenBack(DealTakenBack back) {
        FunnelStage to = back.to();
        deadlines.closeAll(back.dealId().toString());
        if (to != null) running.goTo(back.dealId(), StageEntered.milestone(to));
        else running.stoodAt(back.dealId()).ifPresent(node -> running.goTo(back.dealId(), node));
    }
}
