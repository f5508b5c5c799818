package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.CONTRACT_AGREED;
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

/** The client agrees to the approved revision, or has remarks. */
@Component
class AgreeContract implements TaskAnswer<AgreeContract.Answer> {

    private final Contracts contracts;

    AgreeContract(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String form() {
        return "agree-contract";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID dealId = DEAL_ID.in(task);
        if (answer.contractAgreed == Result.AGREED) contracts.agree(dealId);
        else contracts.clientRemarks(dealId, Objects.requireNonNull(answer.remarks));
        CONTRACT_AGREED.set(task, answer.contractAgreed);
    }

    /** How it ended. */
    enum Result {
        AGREED,
        REMARKS
    }

    @RequiredWhen(when = "contractAgreed", is = "REMARKS", fields = "remarks")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Result contractAgreed,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String remarks) {}
}
