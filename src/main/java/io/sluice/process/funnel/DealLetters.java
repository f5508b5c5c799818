package io.sluice.process.funnel;

import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.communication.LetterSource.Attachable;
import io.sluice.deal.Deals;
import io.sluice.document.DocumentView;
import io.sluice.document.Documents;
import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the letters of a deal have in common: who may write them, and which documents may go along. */
@Component
class DealLetters {

    private static final int MOST = 50;

    private final Deals deals;
    private final Documents documents;
    private final Invoices invoices;

    DealLetters(Deals deals, Documents documents, Invoices invoices) {
        this.deals = deals;
        this.documents = documents;
        this.invoices = invoices;
    }

    /** Its owner or their head; for everybody else there is no such letter. */
    void requireHand(UUID dealId) {
        if (!deals.permits(dealId).papers()) throw Refusal.forbidden("process.letter.not-yours");
    }

    /** Issued documents; drafts stay in the house. */
    List<Attachable> attachable(UUID dealId) {
        List<DocumentView> all = new ArrayList<>(documents.of("deal", dealId));
        for (InvoiceView invoice : invoices.ofDeal(dealId)) all.addAll(documents.of("invoice", invoice.id()));
        return all.stream()
                .filter(document -> document.state().equals("ISSUED"))
                .limit(MOST)
                .map(document -> new Attachable(document.id(), documents.fileName(document.id(), "pdf")))
                .toList();
    }
}
