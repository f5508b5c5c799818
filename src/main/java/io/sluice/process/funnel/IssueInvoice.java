package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.billing.InvoiceStatus;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The invoice gets its number and its due date. */
@Component
class IssueInvoice implements TaskAnswer<IssueInvoice.Answer> {

    private static final Set<InvoiceStatus> IN_FORCE =
            Set.of(InvoiceStatus.ISSUED, InvoiceStatus.PARTLY_PAID, InvoiceStatus.PAID);

    private final Invoices invoices;

    IssueInvoice(Invoices invoices) {
        this.invoices = invoices;
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
        UUID dealId = DEAL_ID.in(task);
        if (!isIssued(dealId)) invoices.issue(invoices.draft(dealId), answer.dueOn);
    }

    // a deal that was moved back may have its invoice already
    private boolean isIssued(UUID dealId) {
        return invoices.ofDeal(dealId).stream().map(InvoiceView::status).anyMatch(IN_FORCE::contains);
    }

    record Answer(@NotNull(message = Sentences.REQUIRED) LocalDate dueOn) {}
}
