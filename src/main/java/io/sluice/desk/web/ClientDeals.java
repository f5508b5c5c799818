package io.sluice.desk.web;

import io.sluice.billing.InvoiceFilter;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.deal.DealList;
import io.sluice.deal.DealRow;
import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A client's deals, invoices and open tasks in the reader's sight. */
@Component
class ClientDeals {

    private static final Paging FEW = new Paging(0, 20);

    private final DealList deals;
    private final Invoices invoices;
    private final WorkItems items;
    private final Tasks tasks;

    ClientDeals(DealList deals, Invoices invoices, WorkItems items, Tasks tasks) {
        this.deals = deals;
        this.invoices = invoices;
        this.items = items;
        this.tasks = tasks;
    }

    Page<DealRow> of(UUID client) {
        return deals.ofClient(client, FEW);
    }

    Page<InvoiceView> invoices(UUID client) {
        return invoices.find(InvoiceFilter.in(client, null, null), FEW);
    }

    /** Only of deals in the reader's sight: who sees the client for its money need not see who sells to it. */
    List<DayTask> open(UUID client, Page<DealRow> seen) {
        Set<UUID> own = seen.items().stream().map(DealRow::id).collect(Collectors.toSet());
        return items.openOfClient(client).stream()
                .filter(item -> item.dealId() == null || own.contains(item.dealId()))
                .map(this::task)
                .toList();
    }

    private DayTask task(WorkItem item) {
        return new DayTask(tasks.shown(item), item.dealId(), item.dealNumber(), item.clientName(), item.amount());
    }
}
