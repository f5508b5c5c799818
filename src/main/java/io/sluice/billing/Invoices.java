package io.sluice.billing;

import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibilities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invoices from draft to paid, for people and for the funnel. */
@Component
@Transactional
public class Invoices {

    private final InvoiceChanges changes;
    private final DueSecondThoughts thoughts;
    private final InvoiceLists lists;
    private final Visibilities visibilities;
    private final Clock clock;

    Invoices(
            InvoiceChanges changes,
            DueSecondThoughts thoughts,
            InvoiceLists lists,
            Visibilities visibilities,
            Clock clock) {
        this.changes = changes;
        this.thoughts = thoughts;
        this.lists = lists;
        this.visibilities = visibilities;
        this.clock = clock;
    }

    /** A draft from the lines of the deal's offer; asked again, the one that is there. */
    public UUID draft(UUID dealId) {
        return changes.draft(dealId);
    }

    /** The same for whoever may see the deal. */
    public UUID draftFor(UUID dealId) {
        changes.requireVisible(dealId);
        return draft(dealId);
    }

    /**
     * Takes a number, prints the document, publishes {@link InvoiceIssued}; from here on it is immutable. Without a day of
     * payment, the contract's term decides.
     */
    public InvoiceView issue(UUID invoiceId, @Nullable LocalDate due) {
        invoice(invoiceId);
        changes.issue(invoiceId, due);
        return invoice(invoiceId);
    }

    /** Agrees another day of payment; publishes {@link InvoiceDueMoved}. */
    public void changeDue(UUID invoiceId, LocalDate due, String reason) {
        invoice(invoiceId);
        changes.moveDue(invoiceId, due, reason);
    }

    /** Whether whoever asks has just agreed another day and may take that back. */
    @Transactional(readOnly = true)
    public boolean mayTakeDueBack(UUID invoiceId) {
        return thoughts.offered(invoiceId);
    }

    /** The day of payment of a moment ago again. */
    public void takeDueBack(UUID invoiceId) {
        invoice(invoiceId);
        thoughts.takeBack(invoiceId);
    }

    /** Voids an invoice without payments; the number stays taken. */
    public void cancel(UUID invoiceId, String reason) {
        invoice(invoiceId);
        changes.cancel(invoiceId, reason);
    }

    /** One invoice, if whoever asks may see it. */
    @Transactional(readOnly = true)
    public InvoiceView invoice(UUID invoiceId) {
        return lists.one(invoiceId, visibilities.current()).orElseThrow(Refusal::missing);
    }

    /** The lines of an invoice, if whoever asks may see it. */
    @Transactional(readOnly = true)
    public List<InvoiceLineView> lines(UUID invoiceId) {
        invoice(invoiceId);
        return lists.lines(invoiceId);
    }

    /** What whoever asks may see of it, newest first. */
    @Transactional(readOnly = true)
    public Page<InvoiceView> find(InvoiceFilter filter, Paging paging) {
        return lists.find(filter, visibilities.current(), paging);
    }

    /** All invoices of a deal, cancelled ones too, newest first; unchecked, for modules that checked the deal. */
    @Transactional(readOnly = true)
    public List<InvoiceView> ofDeal(UUID dealId) {
        return lists.ofDeal(dealId);
    }

    /** Whether the deal has an invoice in force and nothing of it is open. */
    @Transactional(readOnly = true)
    public boolean paid(UUID dealId) {
        var inForce = ofDeal(dealId).stream().filter(InvoiceView::inForce).toList();
        return !inForce.isEmpty() && inForce.stream().noneMatch(InvoiceView::awaitsMoney);
    }

    /** The same for whoever acts on the answer: it stays true until their transaction ends. */
    public boolean settled(UUID dealId) {
        changes.hold(dealId);
        return paid(dealId);
    }

    /** Publishes {@link InvoiceOverdue} for each invoice of the deal whose due day is over and that is open. */
    public void reportOverdue(UUID dealId) {
        var now = clock.instant();
        ofDeal(dealId).stream().filter(invoice -> invoice.overdue(now)).forEach(changes::reportOverdue);
    }

    /** What is overdue of a client; unchecked, for collection. */
    @Transactional(readOnly = true)
    public List<InvoiceView> overdueOf(UUID clientId) {
        var now = clock.instant();
        return lists.ofClient(clientId).stream()
                .filter(invoice -> invoice.overdue(now))
                .toList();
    }
}
