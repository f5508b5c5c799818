package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.deal.ContractTerms;
import io.sluice.deal.Contracts;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import io.sluice.shared.Refusal;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A new revision: what stays empty is taken over from the last one. */
@Component
class ReviseContract implements TaskAnswer<ReviseContract.Answer> {

    private final Contracts contracts;

    ReviseContract(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String form() {
        return "revise-contract";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID dealId = DEAL_ID.in(task);
        ContractTerms last = contracts
                .current(dealId)
                .orElseThrow(() -> Refusal.conflict("process.contract.none"))
                .latest()
                .terms();
        contracts.revise(dealId, merged(last, answer));
    }

    private static ContractTerms merged(ContractTerms last, Answer answer) {
        return new ContractTerms(
                Objects.requireNonNullElse(answer.prepaymentPercent, last.prepaymentPercent()),
                Objects.requireNonNullElse(answer.paymentDays, last.paymentDays()),
                Objects.requireNonNullElse(answer.penaltyPercentPerDay, last.penaltyPercentPerDay()),
                Objects.requireNonNullElse(answer.delivery, last.delivery()),
                answer.special == null ? last.special() : answer.special,
                Objects.requireNonNullElse(answer.language, last.language()));
    }

    record Answer(
            @DecimalMin(value = "0", message = Sentences.TOO_SMALL)
            @DecimalMax(value = "100", message = Sentences.TOO_LARGE)
            @Nullable
            BigDecimal prepaymentPercent,

            @DecimalMin(value = "0", message = Sentences.TOO_SMALL)
            @DecimalMax(value = "365", message = Sentences.TOO_LARGE)
            @Nullable
            Integer paymentDays,

            @DecimalMin(value = "0", message = Sentences.TOO_SMALL)
            @DecimalMax(value = "1", message = Sentences.TOO_LARGE)
            @Nullable
            BigDecimal penaltyPercentPerDay,

            @Size(max = 2000, message = Sentences.TOO_LONG) @Nullable
            String delivery,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String special,

            @Pattern(regexp = "en|ru", message = "process.answer.unreadable.choice") @Nullable
            String language) {}
}
