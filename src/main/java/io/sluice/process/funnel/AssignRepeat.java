package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives a repeat sale to the client's own manager. */
@Component
class AssignRepeat implements JavaDelegate {

    private final Assignment assignment;

    AssignRepeat(Assignment assignment) {
        this.assignment = assignment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assignment.assign(DEAL_ID.in(execution));
    }
}
