package io.sluice.process.address;

import io.sluice.client.BrokenAddresses;
import io.sluice.client.Clients;
import io.sluice.process.ForModels;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ${addresses.manager(execution)}}: who is to find a working address, and whether it is settled. */
@ForModels // public, or the expression language does not find its methods
@Component("addresses")
public class AddressKeepers {

    private final Clients clients;
    private final People people;
    private final BrokenAddresses broken;

    AddressKeepers(Clients clients, People people, BrokenAddresses broken) {
        this.clients = clients;
        this.people = people;
        this.broken = broken;
    }

    /** The client's own manager. */
    public @Nullable String manager(DelegateExecution execution) {
        return people.find(clients.card(client(execution)).ownerId())
                .filter(Person::active)
                .map(Person::login)
                .orElse(null);
    }

    public boolean settled(DelegateExecution execution) {
        return broken.settled(client(execution));
    }

    private static UUID client(DelegateExecution execution) {
        return AddressProcess.CLIENT_ID.in(execution);
    }
}
