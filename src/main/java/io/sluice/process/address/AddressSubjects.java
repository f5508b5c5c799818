package io.sluice.process.address;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.process.tasks.Companies;
import io.sluice.process.tasks.Holders;
import io.sluice.process.tasks.TaskSubject;
import io.sluice.process.tasks.TaskSubjects;
import io.sluice.shared.Money;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the task is about, and in whose working time it is due: the client and its manager. */
@Component
class AddressSubjects implements TaskSubjects, Holders {

    private static final Money ANY = Money.rub("0");

    private final Clients clients;
    private final People people;

    AddressSubjects(Clients clients, People people) {
        this.clients = clients;
        this.people = people;
    }

    @Override
    public String processKey() {
        return AddressProcess.KEY;
    }

    @Override
    public TaskSubject of(VariableScope task) {
        ClientCard client = clients.card(AddressProcess.CLIENT_ID.in(task));
        return new TaskSubject(null, null, client.id(), client.name(), Companies.name(client), null, null);
    }

    @Override
    public @Nullable String office(String holder) {
        return people.find(clients.card(UUID.fromString(holder)).ownerId())
                .map(Person::office)
                .orElse(null);
    }

    @Override
    public Money amount(String holder) {
        return ANY;
    }
}
