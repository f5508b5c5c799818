package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.RESUME_AT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts before the stage that the manager named; the pause itself runs to its end. */
@Component
class ResumeAtStage implements JavaDelegate {

    private final RunningDeals running;

    ResumeAtStage(RunningDeals running) {
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        running.startAlso(execution.getProcessInstanceId(), StageEntered.milestone(RESUME_AT.in(execution)));
    }
}
