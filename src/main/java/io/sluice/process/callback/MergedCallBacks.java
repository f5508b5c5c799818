package io.sluice.process.callback;

import io.sluice.calendar.Deadlines;
import io.sluice.client.Clients;
import io.sluice.client.ClientsMerged;
import io.sluice.client.ClientsParted;
import io.sluice.intake.CallBack;
import io.sluice.intake.CallBacks;
import io.sluice.process.engine.AsEngine;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Calling back goes along when clients are merged or parted: whose call it is, and who gives it back. */
@Component
class MergedCallBacks {

    private final CallBackInstances instances;
    private final CallBacks backs;
    private final Clients clients;
    private final People people;
    private final Deadlines deadlines;
    private final AsEngine asEngine;

    MergedCallBacks(
            CallBackInstances instances,
            CallBacks backs,
            Clients clients,
            People people,
            Deadlines deadlines,
            AsEngine asEngine) {
        this.instances = instances;
        this.backs = backs;
        this.clients = clients;
        this.people = people;
        this.deadlines = deadlines;
        this.asEngine = asEngine;
    }

    @EventListener
    @Order(3)
    void follow(ClientsMerged merged) {
        asEngine.run(() -> follow(merged.survivorId(), merged.ownerId(), merged.formerOwners()));
    }

    @EventListener
    @Order(3)
    void follow(ClientsParted parted) {
        UUID survivors = clients.card(parted.survivorId()).ownerId();
        UUID own = clients.card(parted.partedId()).ownerId();
        Set<UUID> former = survivors == null ? Set.of() : Set.of(survivors);
        asEngine.run(() -> follow(parted.partedId(), own, former));
    }

    private void follow(UUID clientId, @Nullable UUID ownerId, Set<UUID> former) {
        Optional<Person> owner = people.find(ownerId).filter(Person::active);
        List<String> logins =
                former.stream().map(people::byId).map(Person::login).toList();
        for (CallBack back : backs.openOf(clientId)) {
            if (back.dealId() != null) continue;
            instances.name(back.number(), clientId);
            owner.ifPresent(person -> give(back.number(), person, logins));
        }
    }

    /** Whoever stands in for somebody keeps the task. */
    private void give(String number, Person owner, List<String> former) {
        for (Task task : instances.open(number)) {
            String login = task.getAssignee();
            if (owner.login().equals(login) || !former.contains(login)) continue;
            instances.give(task, owner.login());
            deadlines.changeOffice(number, owner.office(), owner.login());
        }
    }
}
