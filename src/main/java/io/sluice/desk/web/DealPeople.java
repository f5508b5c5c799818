package io.sluice.desk.web;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.deal.DealView;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands on a deal's page: the client, its manager, and the reader. */
@Component
class DealPeople {

    private final Clients clients;
    private final People people;

    DealPeople(Clients clients, People people) {
        this.clients = clients;
        this.people = people;
    }

    ClientCard client(DealView deal) {
        return clients.card(deal.clientId());
    }

    @Nullable
    String owner(DealView deal) {
        return people.find(deal.ownerId()).map(Person::name).orElse(null);
    }

    boolean readerKeepsAccounts() {
        return people.current().is(Role.ACCOUNTANT);
    }
}
