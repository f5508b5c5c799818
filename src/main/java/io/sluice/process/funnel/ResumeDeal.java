package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;
import static io.sluice.process.funnel.SalesFunnel.RESUME_AT;

import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.NotNull;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The stage at which a deal goes on after its pause. */
@Component
class ResumeDeal implements TaskAnswer<ResumeDeal.Answer> {

    private final Deals deals;

    ResumeDeal(Deals deals) {
        this.deals = deals;
    }

    @Override
    public String form() {
        return "resume-deal";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        deals.resume(DEAL_ID.in(task), answer.resumeAt);
        RESUME_AT.pass(task, answer.resumeAt);
    }

    record Answer(@NotNull(message = Sentences.REQUIRED) FunnelStage resumeAt) {}
}
