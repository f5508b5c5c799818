package io.sluice.collection;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.billing.InvoiceCancelled;
import io.sluice.billing.InvoiceDueMoved;
import io.sluice.billing.InvoiceOverdue;
import io.sluice.billing.InvoicePaid;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.client.ClientAssigned;
import io.sluice.client.Clients;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a case when money is late and closes it when nothing is late any more. */
@Component
class CaseEvents {

    private final CaseRows rows;
    private final Debts debts;
    private final Invoices invoices;
    private final Clients clients;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CaseEvents(
            CaseRows rows,
            Debts debts,
            Invoices invoices,
            Clients clients,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.debts = debts;
        this.invoices = invoices;
        this.clients = clients;
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    void open(InvoiceOverdue late) {
        open(late.clientId());
    }

    @EventListener
    void settle(InvoicePaid paid) {
        closeIfClear(paid.dealId(), paid.invoiceId());
    }

    @EventListener
    void settle(InvoiceCancelled cancelled) {
        closeIfClear(cancelled.dealId(), cancelled.invoiceId());
    }

    @EventListener
    void settle(InvoiceDueMoved moved) {
        closeIfClear(moved.dealId(), moved.invoiceId());
    }

    /** The case goes with its client to another manager. */
    @EventListener
    void follow(ClientAssigned client) {
        rows.own(client.clientId(), client.ownerId());
    }

    private void closeIfClear(UUID dealId, UUID invoiceId) {
        invoices.ofDeal(dealId).stream()
                .filter(invoice -> invoice.id().equals(invoiceId))
                .map(InvoiceView::clientId)
                .filter(debts::none)
                .forEach(this::close);
    }

    /** The client's one case stands open where something is late, and none where nothing is. */
    void settle(UUID clientId) {
        if (debts.none(clientId)) close(clientId);
        else open(clientId);
    }

    private void open(UUID clientId) {
        var owner = clients.card(clientId).ownerId();
        rows.open(clientId, owner).ifPresent(id -> {
            record(id, null, "OPEN");
            events.publishEvent(new CollectionCaseOpened(id, clientId, owner));
        });
    }

    private void close(UUID clientId) {
        rows.openOf(clientId).ifPresent(id -> {
            rows.close(id);
            record(id, "OPEN", "CLOSED");
            events.publishEvent(new CollectionCaseClosed(id, clientId));
        });
    }

    private void record(UUID id, @Nullable String from, String to) {
        audit.record(new Change("collection-case", id, "state", from, to, null));
    }
}
