package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.deal.Offers;
import io.sluice.process.tasks.TaskAnswer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Lines and discount stand on the offer page; this step says that they are ready. */
@Component
class PrepareOffer implements TaskAnswer<PrepareOffer.Answer> {

    private final Offers offers;

    PrepareOffer(Offers offers) {
        this.offers = offers;
    }

    @Override
    public String form() {
        return "prepare-offer";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        offers.ready(DEAL_ID.in(task));
    }

    record Answer() {}
}
