package io.sluice.billing;

import io.sluice.client.ClientBook;
import io.sluice.client.Clients;
import io.sluice.deal.DealView;
import io.sluice.deal.Deals;
import io.sluice.document.DocumentSource;
import io.sluice.document.Documents;
import io.sluice.document.NewDocument;
import io.sluice.shared.Refusal;
import io.sluice.staff.Visibilities;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acceptance act of an invoice and the reconciliation statement of a client, for a deal. */
@Component
class InvoicePapers implements DocumentSource {

    private static final String ACT = "act";

    private final StoredInvoices stored;
    private final Invoices invoices;
    private final StatementPapers statements;
    private final Deals deals;
    private final Clients clients;
    private final ClientBook book;
    private final Documents documents;
    private final Visibilities visibilities;

    InvoicePapers(
            StoredInvoices stored,
            Invoices invoices,
            StatementPapers statements,
            Deals deals,
            Clients clients,
            ClientBook book,
            Documents documents,
            Visibilities visibilities) {
        this.stored = stored;
        this.invoices = invoices;
        this.statements = statements;
        this.deals = deals;
        this.clients = clients;
        this.book = book;
        this.documents = documents;
        this.visibilities = visibilities;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ACT, StatementPapers.KIND);
    }

    @Override
    @Transactional
    public NewDocument of(UUID dealId, String kind, String language) {
        DealView deal = deals.deal(dealId);
        requireHand(dealId);
        return kind.equals(ACT) ? act(dealId, language) : statements.thisYear(deal.clientId(), language);
    }

    private NewDocument act(UUID dealId, String language) {
        InvoiceView view = invoices.ofDeal(dealId).stream()
                .filter(InvoiceView::inForce)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("billing.paper.no-invoice"));
        Invoice invoice = stored.locked(view.id()).orElseThrow(Refusal::missing);
        Map<String, Object> own = new HashMap<>(Map.of(
                "number", Objects.requireNonNull(view.number()), "date", Objects.requireNonNull(view.issuedOn())));
        Map<String, Object> data = new HashMap<>(InvoiceData.of(invoice, clients.card(view.clientId()), own));
        Map<String, Object> act = new HashMap<>(Map.of("from", invoice.shipped(), "to", invoice.shipped()));
        basis(dealId, language).ifPresent(number -> act.put("basis", number));
        data.put(ACT, act);
        return new NewDocument(ACT, language, "invoice", view.id(), invoice.sellerId(), data);
    }

    private java.util.Optional<String> basis(UUID dealId, String language) {
        return documents.of("deal", dealId).stream()
                .filter(one -> one.kind().equals("contract") && one.state().equals("ISSUED"))
                .map(one -> (language.equals("ru") ? "договор № " : "contract No. ") + one.number())
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public void requireIssuable(String kind, String subject, UUID subjectId) {
        if (kind.equals(ACT)) requireHand(invoices.invoice(subjectId).dealId());
        else if (!visibilities.current().money() && subject.equals(StatementPapers.SUBJECT)) book.own(subjectId);
    }

    /** Accounting, or whoever works on the deal. */
    private void requireHand(UUID dealId) {
        if (!visibilities.current().money() && !deals.permits(dealId).papers())
            throw Refusal.forbidden("billing.paper.not-yours");
    }
}
