package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.CONTRACT_APPROVED;
import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.deal.Contracts;
import io.sluice.process.tasks.RequiredWhen;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lawyer approves the revision or writes remarks. */
@Component
class ReviewContract implements TaskAnswer<ReviewContract.Answer> {

    private final Contracts contracts;

    ReviewContract(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String form() {
        return "review-contract";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID dealId = DEAL_ID.in(task);
        boolean approved = answer.review == Result.APPROVED;
        if (approved) contracts.approve(dealId);
        else contracts.remark(dealId, Objects.requireNonNull(answer.remarks));
        CONTRACT_APPROVED.set(task, approved);
    }

    /** How it ended. */
    enum Result {
        APPROVED,
        REMARKS
    }

    @RequiredWhen(when = "review", is = "REMARKS", fields = "remarks")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Result review,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String remarks) {}
}
