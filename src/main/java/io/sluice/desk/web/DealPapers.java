package io.sluice.desk.web;

import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.deal.ContractView;
import io.sluice.deal.Contracts;
import io.sluice.deal.MeetingView;
import io.sluice.deal.Meetings;
import io.sluice.deal.OfferView;
import io.sluice.deal.Offers;
import io.sluice.document.DocumentView;
import io.sluice.document.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was made for a deal: offer, meeting, contract, invoices, and the files of all of them. */
@Component
class DealPapers {

    private final Offers offers;
    private final Meetings meetings;
    private final Contracts contracts;
    private final Invoices invoices;
    private final Documents documents;

    DealPapers(Offers offers, Meetings meetings, Contracts contracts, Invoices invoices, Documents documents) {
        this.offers = offers;
        this.meetings = meetings;
        this.contracts = contracts;
        this.invoices = invoices;
        this.documents = documents;
    }

    @Nullable
    OfferView offer(UUID dealId) {
        return offers.ofDeal(dealId).orElse(null);
    }

    @Nullable
    MeetingView meeting(UUID dealId) {
        return meetings.ofDeal(dealId).stream().findFirst().orElse(null);
    }

    @Nullable
    ContractView contract(UUID dealId) {
        return contracts.ofDeal(dealId).orElse(null);
    }

    List<InvoiceView> invoices(UUID dealId) {
        return invoices.ofDeal(dealId);
    }

    List<DocumentView> documents(UUID dealId) {
        List<DocumentView> all = new ArrayList<>(documents.of("deal", dealId));
        invoices(dealId).forEach(invoice -> all.addAll(documents.of("invoice", invoice.id())));
        return all;
    }
}
