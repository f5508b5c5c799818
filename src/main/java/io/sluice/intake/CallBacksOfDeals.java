package io.sluice.intake;

import io.sluice.deal.DealLost;
import io.sluice.deal.DealMoved;
import io.sluice.deal.DealRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A deal that left its first contact by another way leaves nobody to be called back. */
@Component
class CallBacksOfDeals {

    private final CallBacks backs;

    CallBacksOfDeals(CallBacks backs) {
        this.backs = backs;
    }

    @EventListener
    void lost(DealLost lost) {
        backs.settledOf(lost.dealId());
    }

    @EventListener
    void refused(DealRefused refused) {
        backs.settledOf(refused.dealId());
    }

    @EventListener
    void moved(DealMoved moved) {
        backs.settledOf(moved.dealId());
    }
}
