package io.sluice.billing;

import io.sluice.deal.DealView;
import io.sluice.deal.Deals;
import io.sluice.shared.Refusal;
import io.sluice.staff.Visibilities;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What papers about late payment speak of, and who may make them. */
@Component
class LateInvoices {

    private final Invoices invoices;
    private final Deals deals;
    private final Visibilities visibilities;

    LateInvoices(Invoices invoices, Deals deals, Visibilities visibilities) {
        this.invoices = invoices;
        this.deals = deals;
        this.visibilities = visibilities;
    }

    /** Of the client of a deal, in the currency of the first: one paper has one total. */
    List<InvoiceView> of(DealView deal) {
        requireHand(deal.id());
        List<InvoiceView> overdue = invoices.overdueOf(deal.clientId());
        if (overdue.isEmpty()) throw Refusal.conflict("billing.paper.nothing-overdue");
        var currency = overdue.get(0).open().currency();
        return overdue.stream()
                .filter(one -> one.open().currency().equals(currency))
                .toList();
    }

    void requireHand(UUID dealId) {
        if (!visibilities.current().money() && !deals.permits(dealId).papers())
            throw Refusal.forbidden("billing.paper.not-yours");
    }
}
