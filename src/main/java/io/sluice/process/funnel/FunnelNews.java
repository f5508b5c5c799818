package io.sluice.process.funnel;

import io.sluice.billing.InvoicePaid;
import io.sluice.calendar.Deadlines;
import io.sluice.communication.ClientAnswered;
import io.sluice.communication.MessageSent;
import io.sluice.deal.OfferSent;
import io.sluice.deal.Offers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts of other modules that move the funnel; where nobody waits for one, it was told to nobody and stays a fact. */
@Component
class FunnelNews {

    private final RunningDeals running;
    private final Offers offers;
    private final Deadlines deadlines;
    private final HouseWords words;

    FunnelNews(RunningDeals running, Offers offers, Deadlines deadlines, HouseWords words) {
        this.running = running;
        this.offers = offers;
        this.deadlines = deadlines;
        this.words = words;
    }

    @EventListener
    void sent(MessageSent sent) {
        if (sent.kind().equals(OfferLetters.KIND)) offers.sent(sent.subjectId(), sent.messageId(), sent.at());
    }

    /** The first time it moves the funnel; sent again, the silence counts anew. */
    @EventListener
    void sent(OfferSent sent) {
        if (!offers.isSent(sent.dealId())) return; // an older revision that was slow to leave
        if (!running.tell(sent.dealId(), "OfferLetterSent"))
            deadlines.restart(
                    sent.dealId().toString(), "Timer_OfferUnanswered", sent.at(), words.say("process.offer.resent"));
    }

    /** An answer may come to an offer that was answered before: whoever waits is told. */
    @EventListener
    void answered(ClientAnswered answered) {
        offers.answered(answered.dealId(), answered.at());
        running.tell(answered.dealId(), "OfferAnswered");
        running.tell(answered.dealId(), "DealWoken");
    }

    @EventListener
    void paid(InvoicePaid paid) {
        running.tell(paid.dealId(), "InvoicePaid");
        running.tell(paid.dealId(), "DealWoken");
    }
}
