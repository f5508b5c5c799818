package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.APPROVAL_NEEDED;
import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.deal.Offers;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Writes the decision of {@code approval.dmn} on the offer: the manager's own, or on its way to the head. */
@Component
class RecordApproval implements ExecutionListener {

    private final Offers offers;

    RecordApproval(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        UUID dealId = DEAL_ID.in(execution);
        if (APPROVAL_NEEDED.in(execution)) offers.askApproval(dealId);
        else offers.approve(dealId, "");
    }
}
