package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.AUTHORITY;
import static io.sluice.process.funnel.SalesFunnel.BUDGET;
import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;
import static io.sluice.process.funnel.SalesFunnel.QUALIFICATION;
import static io.sluice.process.funnel.SalesFunnel.REASON;

import io.sluice.deal.Deals;
import io.sluice.deal.Qualification;
import io.sluice.deal.Qualification.Authority;
import io.sluice.deal.Qualification.Budget;
import io.sluice.process.tasks.RequiredWhen;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import io.sluice.shared.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Need, budget, authority, term and amount; a refusal has its reason, «later» its date. */
@Component
class QualifyLead implements TaskAnswer<QualifyLead.Answer> {

    private static final Currency RUB = Currency.getInstance("RUB");

    private final Deals deals;
    private final WakeUps wakeUps;

    QualifyLead(Deals deals, WakeUps wakeUps) {
        this.deals = deals;
        this.wakeUps = wakeUps;
    }

    @Override
    public String form() {
        return "qualify-lead";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        QUALIFICATION.set(task, answer.qualification);
        switch (answer.qualification) {
            case QUALIFIED -> qualified(task, answer);
            case LATER ->
                wakeUps.plan(
                        DEAL_ID.in(task),
                        WakeUps.QUALIFY_LATER,
                        "askAgainOn",
                        Objects.requireNonNull(answer.askAgainOn));
            case REFUSED -> REASON.pass(task, Objects.requireNonNull(answer.reason));
        }
    }

    private void qualified(DelegateTask task, Answer answer) {
        Budget budget = Objects.requireNonNull(answer.budget);
        Authority authority = Objects.requireNonNull(answer.authority);
        Money amount = new Money(Objects.requireNonNull(answer.expectedAmount), RUB);
        String need = Objects.requireNonNull(answer.need);
        deals.qualify(DEAL_ID.in(task), new Qualification(need, budget, authority, answer.neededBy, amount));
        BUDGET.pass(task, budget);
        AUTHORITY.pass(task, authority);
    }

    /** How it ended. */
    enum Result {
        QUALIFIED,
        LATER,
        REFUSED
    }

    @RequiredWhen(
            when = "qualification",
            is = "QUALIFIED",
            fields = {"need", "budget", "authority", "expectedAmount"})
    @RequiredWhen(when = "qualification", is = "LATER", fields = "askAgainOn")
    @RequiredWhen(when = "qualification", is = "REFUSED", fields = "reason")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Result qualification,

            @Size(max = 2000, message = Sentences.TOO_LONG) @Nullable
            String need,

            @Nullable Budget budget,
            @Nullable Authority authority,
            @Nullable LocalDate neededBy,

            @DecimalMin(value = "0.01", message = Sentences.TOO_SMALL)
            @DecimalMax(value = "999999999999", message = Sentences.TOO_LARGE)
            @Nullable
            BigDecimal expectedAmount,

            @Nullable LocalDate askAgainOn,

            @Size(max = 500, message = Sentences.TOO_LONG) @Nullable
            String reason) {}
}
