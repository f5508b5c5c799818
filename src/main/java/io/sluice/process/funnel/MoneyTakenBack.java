package io.sluice.process.funnel;

import io.sluice.billing.InvoiceReopened;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An allocation was undone and the invoice of a won deal is open again: the deal goes back to the accountant, and from
 * there waits for its money as before. A deal that is not won asks for its money at its own gateway.
 */
@Component
class MoneyTakenBack {

    private final Deals deals;
    private final Invoices invoices;
    private final FunnelStart funnel;
    private final HouseWords words;

    MoneyTakenBack(Deals deals, Invoices invoices, FunnelStart funnel, HouseWords words) {
        this.deals = deals;
        this.invoices = invoices;
        this.funnel = funnel;
        this.words = words;
    }

    @EventListener
    void reopen(InvoiceReopened reopened) {
        UUID dealId = reopened.dealId();
        if (deals.reopen(dealId, words.say("process.invoice.reopened", number(reopened))))
            funnel.again(dealId, StageEntered.milestone(FunnelStage.CONTRACT_AGREED));
    }

    private String number(InvoiceReopened reopened) {
        return invoices.ofDeal(reopened.dealId()).stream()
                .filter(invoice -> invoice.id().equals(reopened.invoiceId()))
                .map(InvoiceView::number)
                .findFirst()
                .orElse("");
    }
}
