package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;
import static io.sluice.process.funnel.SalesFunnel.REASON;

import io.sluice.deal.Deals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a deal whose client wants nothing from us. */
@Component
class RefuseLead implements JavaDelegate {

    private final Deals deals;

    RefuseLead(Deals deals) {
        this.deals = deals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deals.refuse(DEAL_ID.in(execution), REASON.in(execution));
    }
}
