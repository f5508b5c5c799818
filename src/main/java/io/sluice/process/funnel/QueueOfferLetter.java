package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Queues the letter with the offer. */
@Component
class QueueOfferLetter implements JavaDelegate {

    private final OfferLetters letters;

    QueueOfferLetter(OfferLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.queue(DEAL_ID.in(execution));
    }
}
