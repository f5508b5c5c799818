package io.sluice.desk.web;

import io.sluice.client.BrokenAddresses;
import io.sluice.client.ClientBook;
import io.sluice.client.ClientCard;
import io.sluice.client.Merges;
import io.sluice.deal.DealRow;
import io.sluice.shared.Page;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers the page of a client; the client is asked first, and answers only to those who may see it. */
@Component
class ClientSheets {

    private final ClientBook book;
    private final BrokenAddresses broken;
    private final Merges merges;
    private final ClientDeals deals;
    private final ClientHistory history;
    private final People people;

    ClientSheets(
            ClientBook book,
            BrokenAddresses broken,
            Merges merges,
            ClientDeals deals,
            ClientHistory history,
            People people) {
        this.book = book;
        this.broken = broken;
        this.merges = merges;
        this.deals = deals;
        this.history = history;
        this.people = people;
    }

    ClientSheet of(UUID id) {
        ClientCard client = book.card(id);
        Page<DealRow> seen = deals.of(id);
        return new ClientSheet(
                client,
                people.find(client.ownerId()).map(Person::name).orElse(null),
                book.mayChange(client),
                mayAudit(people.current()),
                broken.of(id),
                seen,
                deals.invoices(id),
                deals.open(id, seen),
                history.of(id),
                merges.of(id).stream().filter(one -> one.undoneAt() == null).toList(),
                merges.samePeople(client));
    }

    private static boolean mayAudit(Person reader) {
        return reader.is(Role.DIRECTOR) || reader.is(Role.ADMIN);
    }
}
