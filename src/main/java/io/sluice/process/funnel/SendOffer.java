package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.deal.Offers;
import io.sluice.process.tasks.TaskAnswer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The offer leaves: its contact must be reachable and the offer still valid. */
@Component
class SendOffer implements TaskAnswer<SendOffer.Answer> {

    private final Offers offers;
    private final Addressees addressees;

    SendOffer(Offers offers, Addressees addressees) {
        this.offers = offers;
        this.addressees = addressees;
    }

    @Override
    public String form() {
        return "send-offer";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        addressees.reachable(DEAL_ID.in(task));
        offers.ready(DEAL_ID.in(task));
    }

    record Answer() {}
}
