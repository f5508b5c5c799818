package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.deal.Deals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The client has paid: the deal is won. */
@Component
class WinDeal implements ExecutionListener {

    private final Deals deals;

    WinDeal(Deals deals) {
        this.deals = deals;
    }

    @Override
    public void notify(DelegateExecution execution) {
        deals.win(DEAL_ID.in(execution));
    }
}
