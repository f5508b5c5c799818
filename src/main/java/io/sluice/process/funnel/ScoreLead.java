package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.AUTHORITY;
import static io.sluice.process.funnel.SalesFunnel.BUDGET;
import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says how promising a qualified lead is. */
@Component
class ScoreLead implements JavaDelegate {

    private final LeadScores scores;

    ScoreLead(LeadScores scores) {
        this.scores = scores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BUDGET.find(execution)
                .ifPresent(budget -> scores.score(DEAL_ID.in(execution), budget, AUTHORITY.in(execution)));
    }
}
