package io.sluice.desk.web;

import io.sluice.billing.InvoiceFilter;
import io.sluice.billing.Invoices;
import io.sluice.client.BrokenAddresses;
import io.sluice.client.ClientBook;
import io.sluice.client.ClientCard;
import io.sluice.client.Merges;
import io.sluice.deal.DealList;
import io.sluice.deal.DealRow;
import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the page of a client; the client is asked first, and answers only to those who may see it. */
@Component
class ClientSheets {

    private static final Paging FEW = new Paging(0, 20);

    private final ClientBook book;
    private final BrokenAddresses broken;
    private final DealList deals;
    private final Invoices invoices;
    private final WorkItems items;
    private final Tasks tasks;
    private final ClientHistory history;
    private final People people;
    private final Merges merges;

    ClientSheets(
            ClientBook book,
            BrokenAddresses broken,
            DealList deals,
            Invoices invoices,
            WorkItems items,
            Tasks tasks,
            ClientHistory history,
            People people,
            Merges merges) {
        this.book = book;
        this.broken = broken;
        this.deals = deals;
        this.invoices = invoices;
        this.items = items;
        this.tasks = tasks;
        this.history = history;
        this.people = people;
        this.merges = merges;
    }

    ClientSheet of(UUID id) {
        ClientCard client = book.card(id);
        Page<DealRow> seen = deals.ofClient(id, FEW);
        return new ClientSheet(
                client,
                people.find(client.ownerId()).map(Person::name).orElse(null),
                book.mayChange(client),
                mayAudit(people.current()),
                broken.of(id),
                seen,
                invoices.find(InvoiceFilter.in(id, null, null), FEW),
                open(id, seen),
                history.of(id),
                merges.of(id).stream().filter(one -> one.undoneAt() == null).toList(),
                merges.samePeople(client));
    }

    private static boolean mayAudit(Person reader) {
        return reader.is(Role.DIRECTOR) || reader.is(Role.ADMIN);
    }

    /** Only of deals in the reader's sight: who sees the client for its money need not see who sells to it. */
    private List<DayTask> open(UUID id, Page<DealRow> seen) {
        Set<UUID> own = seen.items().stream().map(DealRow::id).collect(Collectors.toSet());
        return items.openOfClient(id).stream()
                .filter(item -> item.dealId() == null || own.contains(item.dealId()))
                .map(this::task)
                .toList();
    }

    private DayTask task(WorkItem item) {
        return new DayTask(tasks.shown(item), item.dealId(), item.dealNumber(), item.clientName(), item.amount());
    }
}
