package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The invoice gets its number and its due date; the one that the deal has already gets the due date. */
@Component
class IssueInvoice implements TaskAnswer<IssueInvoice.Answer> {

    private final StandingInvoice invoice;

    IssueInvoice(StandingInvoice invoice) {
        this.invoice = invoice;
    }

    @Override
    public String form() {
        return "issue-invoice";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        invoice.issue(DEAL_ID.in(task), answer.dueOn);
    }

    record Answer(@NotNull(message = Sentences.REQUIRED) LocalDate dueOn) {}
}
