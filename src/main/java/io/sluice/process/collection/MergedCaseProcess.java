package io.sluice.process.collection;

import io.sluice.calendar.Deadlines;
import io.sluice.client.Clients;
import io.sluice.client.ClientsMerged;
import io.sluice.client.ClientsParted;
import io.sluice.collection.Cases;
import io.sluice.collection.CollectionCaseJoined;
import io.sluice.collection.CollectionCaseReopened;
import io.sluice.process.engine.AsEngine;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cases whose clients are merged or parted: the instance learns whose it is, ends where it joined another, and comes back. */
@Component
class MergedCaseProcess {

    private static final String WAITING = "Gateway_AwaitMoney";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Cases cases;
    private final Clients clients;
    private final People people;
    private final CaseDeadlines promises;
    private final Deadlines deadlines;
    private final AsEngine asEngine;

    MergedCaseProcess(
            RuntimeService runtime,
            TaskService tasks,
            Cases cases,
            Clients clients,
            People people,
            CaseDeadlines promises,
            Deadlines deadlines,
            AsEngine asEngine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.cases = cases;
        this.clients = clients;
        this.people = people;
        this.promises = promises;
        this.deadlines = deadlines;
        this.asEngine = asEngine;
    }

    @EventListener
    void end(CollectionCaseJoined joined) {
        instance(joined.caseId(), one -> runtime.deleteProcessInstance(one.getId(), "joined " + joined.intoId()));
        deadlines.closeAll(joined.caseId().toString());
    }

    /** With a promise on record it waits for its day, else somebody calls. */
    @EventListener
    void start(CollectionCaseReopened reopened) {
        Map<String, Object> variables = named(reopened.clientId());
        DebtCollection.CASE_ID.put(variables, reopened.caseId());
        String key = reopened.caseId().toString();
        LocalDate promised = reopened.promisedOn();
        if (promised != null) promises.promised(reopened.caseId(), promised);
        var instance = runtime.createProcessInstanceByKey(DebtCollection.KEY)
                .businessKey(key)
                .setVariables(variables);
        String first = promised == null ? "Task_CallDebtor" : WAITING;
        asEngine.run(() -> instance.startBeforeActivity(first).execute());
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
                .ifPresent(id -> instance(id, one -> {
                    runtime.setVariables(one.getId(), named(clientId));
                    owner.ifPresent(person -> give(one, person, logins));
                }));
    }

    /** What a queue has, or a collector, stays there. */
    private void give(ProcessInstance one, Person owner, Set<String> former) {
        tasks.createTaskQuery().processInstanceId(one.getId()).taskAssigned().list().stream()
                .filter(task -> !owner.login().equals(task.getAssignee()) && former.contains(task.getAssignee()))
                .forEach(task -> tasks.setAssignee(task.getId(), owner.login()));
    }

    private void instance(UUID caseId, Consumer<ProcessInstance> act) {
        asEngine.run(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString(), DebtCollection.KEY)
                .list()
                .forEach(act));
    }

    private static Map<String, Object> named(UUID clientId) {
        Map<String, Object> variables = new HashMap<>();
        DebtCollection.CLIENT_ID.put(variables, clientId);
        return variables;
    }
}
