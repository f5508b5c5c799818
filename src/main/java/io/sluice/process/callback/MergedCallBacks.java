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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Calling back goes along when clients are merged or parted: whose call it is, and who gives it back. */
@Component
class MergedCallBacks {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CallBacks backs;
    private final Clients clients;
    private final People people;
    private final Deadlines deadlines;
    private final AsEngine asEngine;

    MergedCallBacks(
            RuntimeService runtime,
            TaskService tasks,
            CallBacks backs,
            Clients clients,
            People people,
            Deadlines deadlines,
            AsEngine asEngine) {
        this.runtime = runtime;
        this.tasks = tasks;
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
            name(back.number(), clientId);
            owner.ifPresent(person -> give(back.number(), person, logins));
        }
    }

    private void name(String number, UUID clientId) {
        Map<String, Object> variables = new HashMap<>();
        CallBackProcess.CLIENT_ID.put(variables, clientId);
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, CallBackProcess.KEY)
                .list()
                .forEach(instance -> runtime.setVariables(instance.getId(), variables));
    }

    /** Whoever stands in for somebody keeps the task. */
    private void give(String number, Person owner, List<String> former) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(CallBackProcess.KEY)
                .list();
        for (Task task : open) {
            String login = task.getAssignee();
            if (owner.login().equals(login) || !former.contains(login)) continue;
            tasks.setAssignee(task.getId(), owner.login());
            deadlines.changeOffice(number, owner.office(), owner.login());
        }
    }
}
