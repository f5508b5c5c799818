package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.deal.ContractTerms;
import io.sluice.deal.Contracts;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The terms of the first draft. */
@Component
class DraftContract implements TaskAnswer<DraftContract.Answer> {

    private final Contracts contracts;

    DraftContract(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String form() {
        return "draft-contract";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        contracts.draft(
                DEAL_ID.in(task),
                new ContractTerms(
                        answer.prepaymentPercent,
                        answer.paymentDays,
                        answer.penaltyPercentPerDay,
                        answer.delivery,
                        answer.special,
                        answer.language));
    }

    record Answer(
            @NotNull(message = Sentences.REQUIRED)
            @DecimalMin(value = "0", message = Sentences.TOO_SMALL)
            @DecimalMax(value = "100", message = Sentences.TOO_LARGE)
            BigDecimal prepaymentPercent,

            @NotNull(message = Sentences.REQUIRED)
            @DecimalMin(value = "0", message = Sentences.TOO_SMALL)
            @DecimalMax(value = "365", message = Sentences.TOO_LARGE)
            Integer paymentDays,

            @NotNull(message = Sentences.REQUIRED)
            @DecimalMin(value = "0", message = Sentences.TOO_SMALL)
            @DecimalMax(value = "1", message = Sentences.TOO_LARGE)
            BigDecimal penaltyPercentPerDay,

            @NotNull(message = Sentences.REQUIRED) @Size(max = 2000, message = Sentences.TOO_LONG)
            String delivery,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String special,

            @NotNull(message = Sentences.REQUIRED)
            @Pattern(regexp = "en|ru", message = "process.answer.unreadable.choice")
            String language) {}
}
