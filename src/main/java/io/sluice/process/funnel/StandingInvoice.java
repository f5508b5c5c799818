package io.sluice.process.funnel;

import io.sluice.billing.InvoiceStatus;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.deal.OfferView;
import io.sluice.deal.Offers;
import io.sluice.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one invoice of a deal: a deal that comes back here keeps it, unless what was offered costs another sum by now. */
@Component
class StandingInvoice {

    private final Invoices invoices;
    private final Offers offers;
    private final HouseWords words;

    StandingInvoice(Invoices invoices, Offers offers, HouseWords words) {
        this.invoices = invoices;
        this.offers = offers;
        this.words = words;
    }

    void issue(UUID dealId, LocalDate due) {
        Optional<InvoiceView> standing = invoices.ofDeal(dealId).stream()
                .filter(invoice -> invoice.status() != InvoiceStatus.CANCELLED)
                .findFirst();
        if (standing.isPresent() && !isWorthTheOffer(standing.get())) replace(standing.get());
        if (standing.isPresent() && standing.get().inForce() && isWorthTheOffer(standing.get()))
            keep(standing.get(), due);
        else invoices.issue(invoices.draft(dealId), due);
    }

    private boolean isWorthTheOffer(InvoiceView invoice) {
        Optional<Money> offered = offers.current(invoice.dealId()).map(OfferView::total);
        return offered.map(invoice.total()::equals).orElse(true);
    }

    private void keep(InvoiceView invoice, LocalDate due) {
        if (invoice.awaitsMoney() && !due.equals(invoice.due()))
            invoices.changeDue(invoice.id(), due, words.say("process.invoice.kept"));
    }

    /** Refused while money lies on it: it has to be taken back first. */
    private void replace(InvoiceView invoice) {
        invoices.cancel(invoice.id(), words.say("process.invoice.replaced"));
    }
}
