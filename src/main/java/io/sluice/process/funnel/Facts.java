package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.billing.InvoiceStatus;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.deal.Offers;
import io.sluice.process.ForModels;
import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${facts.offerSent(execution)}}: what our tables know, asked before a model waits for it. */
@ForModels // public, or the expression language does not find its methods
@Component("facts")
public class Facts {

    private final Offers offers;
    private final Invoices invoices;
    private final Clock clock;

    Facts(Offers offers, Invoices invoices, Clock clock) {
        this.offers = offers;
        this.invoices = invoices;
        this.clock = clock;
    }

    public boolean offerSent(DelegateExecution execution) {
        return offers.isSent(DEAL_ID.in(execution));
    }

    public boolean offerAnswered(DelegateExecution execution) {
        return offers.isAnswered(DEAL_ID.in(execution));
    }

    /** Holds the invoices, so that no payment slips in between the question and the wait for it. */
    public boolean invoicePaid(DelegateExecution execution) {
        return invoices.settled(DEAL_ID.in(execution));
    }

    /** Asked behind the timer: the due date may have moved on, or the money may be here. */
    public boolean invoiceOverdue(DelegateExecution execution) {
        return invoices.ofDeal(DEAL_ID.in(execution)).stream().anyMatch(this::isOverdue);
    }

    public double discountPercent(DelegateExecution execution) {
        return offers.current(DEAL_ID.in(execution))
                .map(offer -> offer.discountPercent().doubleValue())
                .orElse(0.0);
    }

    private boolean isOverdue(InvoiceView invoice) {
        Instant from = invoice.overdueFrom();
        boolean inForce = invoice.status() == InvoiceStatus.ISSUED || invoice.status() == InvoiceStatus.PARTLY_PAID;
        return inForce && from != null && !clock.instant().isBefore(from);
    }
}
