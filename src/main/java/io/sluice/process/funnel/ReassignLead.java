package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes a lead that nobody reached to somebody else. */
@Component
class ReassignLead implements JavaDelegate {

    private final Assignment assignment;

    ReassignLead(Assignment assignment) {
        this.assignment = assignment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assignment.reassign(DEAL_ID.in(execution));
    }
}
