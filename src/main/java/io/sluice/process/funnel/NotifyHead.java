package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the head that a lead still waits for its first response. */
@Component
class NotifyHead implements JavaDelegate {

    private final LateSteps late;

    NotifyHead(LateSteps late) {
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        late.firstResponse(DEAL_ID.in(execution));
    }
}
