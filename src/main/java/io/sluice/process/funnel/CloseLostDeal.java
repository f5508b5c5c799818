package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.calendar.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Settles what a lost deal still had open; the deal itself is lost already. */
@Component
class CloseLostDeal implements JavaDelegate {

    private final Deadlines deadlines;

    CloseLostDeal(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.closeAll(DEAL_ID.in(execution).toString());
    }
}
