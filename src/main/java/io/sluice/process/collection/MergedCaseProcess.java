package io.sluice.process.collection;

import io.sluice.client.Clients;
import io.sluice.client.ClientsMerged;
import io.sluice.client.ClientsParted;
import io.sluice.collection.Cases;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cases whose clients are merged or parted: the instance learns whose it is, and its tasks who looks after them. */
@Component
class MergedCaseProcess {

    private final CaseInstances instances;
    private final TaskService tasks;
    private final Cases cases;
    private final Clients clients;
    private final People people;

    MergedCaseProcess(CaseInstances instances, TaskService tasks, Cases cases, Clients clients, People people) {
        this.instances = instances;
        this.tasks = tasks;
        this.cases = cases;
        this.clients = clients;
        this.people = people;
    }

    @EventListener
    @Order(3)
    void follow(ClientsMerged merged) {
        follow(merged.survivorId(), merged.ownerId(), merged.formerOwners());
    }

    @EventListener
    @Order(3)
    void follow(ClientsParted parted) {
        UUID survivors = clients.card(parted.survivorId()).ownerId();
        Set<UUID> former = survivors == null ? Set.of() : Set.of(survivors);
        follow(parted.partedId(), clients.card(parted.partedId()).ownerId(), former);
    }

    private void follow(UUID clientId, @Nullable UUID ownerId, Set<UUID> former) {
        Optional<Person> owner = people.find(ownerId).filter(Person::active);
        Set<String> logins =
                former.stream().map(people::byId).map(Person::login).collect(Collectors.toSet());
        cases.openOf(clientId)
                .ifPresent(id -> instances.each(id, one -> {
                    instances.name(one, clientId);
                    owner.ifPresent(person -> give(one, person, logins));
                }));
    }

    /** What a queue has, or a collector, stays there. */
    private void give(ProcessInstance one, Person owner, Set<String> former) {
        tasks.createTaskQuery().processInstanceId(one.getId()).taskAssigned().list().stream()
                .filter(task -> !owner.login().equals(task.getAssignee()) && former.contains(task.getAssignee()))
                .forEach(task -> tasks.setAssignee(task.getId(), owner.login()));
    }
}
