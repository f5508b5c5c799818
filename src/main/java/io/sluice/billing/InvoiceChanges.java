package io.sluice.billing;

import io.sluice.deal.DealAssigned;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is done to invoices, each with its row in the journal and its fact. */
@Component
class InvoiceChanges {

    private final StoredInvoices invoices;
    private final InvoiceDrafts drafts;
    private final InvoiceIssue issue;
    private final DueDays days;
    private final Ledger ledger;
    private final InvoiceFacts facts;
    private final Clock clock;

    InvoiceChanges(
            StoredInvoices invoices,
            InvoiceDrafts drafts,
            InvoiceIssue issue,
            DueDays days,
            Ledger ledger,
            InvoiceFacts facts,
            Clock clock) {
        this.invoices = invoices;
        this.drafts = drafts;
        this.issue = issue;
        this.days = days;
        this.ledger = ledger;
        this.facts = facts;
        this.clock = clock;
    }

    UUID draft(UUID dealId) {
        return invoices.inForce(dealId).orElseGet(() -> newDraft(dealId));
    }

    private UUID newDraft(UUID dealId) {
        var invoice = new Invoice(Ids.next(), drafts.of(dealId, days.today()), clock.instant());
        invoices.saveAndFlush(invoice);
        facts.changed(invoice.id(), "state", "DRAFT", null);
        return invoice.id();
    }

    /** Nobody pays on the deal's invoices, or takes money from them, until the transaction ends. */
    void hold(UUID dealId) {
        invoices.lockedOf(dealId);
    }

    void requireVisible(UUID dealId) {
        drafts.requireVisible(dealId);
    }

    void issue(UUID invoiceId, @Nullable LocalDate due) {
        var invoice = locked(invoiceId);
        issue.issue(invoice, due == null ? drafts.agreedDue(invoice.dealId(), days.today()) : due);
        invoices.saveAndFlush(invoice);
        facts.changed(invoiceId, "state", "ISSUED", null);
        facts.publish(new InvoiceIssued(invoiceId, invoice.dealId()));
    }

    void moveDue(UUID invoiceId, LocalDate due, String reason) {
        moveDue(invoiceId, days.day(due), reason);
    }

    /** To the day that stood before: the invoice may be overdue again at once. */
    void moveDueBack(UUID invoiceId, LocalDate due, String reason) {
        moveDue(invoiceId, days.agreedBefore(due), reason);
    }

    private void moveDue(UUID invoiceId, DueDay day, String reason) {
        var invoice = locked(invoiceId);
        var before = String.valueOf(invoice.due());
        invoice.moveDue(day);
        invoices.saveAndFlush(invoice);
        facts.moved(invoiceId, before, day.agreed().toString(), given(reason));
        facts.publish(new InvoiceDueMoved(invoiceId, invoice.dealId(), day.agreed(), day.overFrom()));
    }

    void cancel(UUID invoiceId, String reason) {
        var invoice = locked(invoiceId);
        if (ledger.allocatedTo(invoiceId).signum() > 0) {
            throw Refusal.conflict("billing.invoice.has-payments");
        }
        invoice.cancel(given(reason), clock.instant());
        invoices.saveAndFlush(invoice);
        facts.changed(invoiceId, "state", "CANCELLED", reason);
        facts.publish(new InvoiceCancelled(invoiceId, invoice.dealId()));
    }

    void reportOverdue(InvoiceView invoice) {
        facts.publish(new InvoiceOverdue(invoice.id(), invoice.dealId(), invoice.clientId()));
    }

    /** The invoice goes with its deal to another manager. */
    @EventListener
    void follow(DealAssigned deal) {
        if (!deal.first()) invoices.assign(deal.dealId(), deal.ownerId());
    }

    private Invoice locked(UUID id) {
        return invoices.locked(id).orElseThrow(Refusal::missing);
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalidField("reason", "billing.reason.missing");
        }
        return reason.strip();
    }
}
