package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the head that a contract is late at the lawyers. */
@Component
class EscalateReview implements JavaDelegate {

    private final LateSteps late;

    EscalateReview(LateSteps late) {
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        late.review(DEAL_ID.in(execution));
    }
}
