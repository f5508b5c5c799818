package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.client.Clients;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.process.ForModels;
import io.sluice.process.collection.DebtCollection;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ${owners.manager(execution)}}: the login of whoever is to act for a deal. */
@ForModels // public, or the expression language does not find its methods
@Component("owners")
public class Owners {

    private final Deals deals;
    private final Clients clients;
    private final People people;

    Owners(Deals deals, Clients clients, People people) {
        this.deals = deals;
        this.clients = clients;
        this.people = people;
    }

    public @Nullable String manager(DelegateExecution execution) {
        return login(people.find(deals.facts(DEAL_ID.in(execution)).ownerId()));
    }

    public @Nullable String head(DelegateExecution execution) {
        return login(head(deals.facts(DEAL_ID.in(execution))));
    }

    /** For a collection case: whoever looks after the client. */
    public @Nullable String caseManager(DelegateExecution execution) {
        UUID client = DebtCollection.CLIENT_ID.in(execution);
        return login(people.find(clients.card(client).ownerId()));
    }

    /** Nobody approves what they sell themselves: above a head stands a director. */
    Optional<Person> head(DealFacts deal) {
        return people.headOf(deal.team())
                .filter(head -> !head.id().equals(deal.ownerId()))
                .or(() -> people.withRole(Role.DIRECTOR).stream().findFirst());
    }

    private static @Nullable String login(Optional<Person> person) {
        return person.map(Person::login).orElse(null);
    }
}
