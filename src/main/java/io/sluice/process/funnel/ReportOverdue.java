package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.billing.Invoices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reports the invoice as overdue; collection takes it from there. */
@Component
class ReportOverdue implements JavaDelegate {

    private final Invoices invoices;

    ReportOverdue(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invoices.reportOverdue(DEAL_ID.in(execution));
    }
}
