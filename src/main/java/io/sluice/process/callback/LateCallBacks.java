package io.sluice.process.callback;

import io.sluice.process.engine.AsEngine;
import io.sluice.process.tasks.Priorities;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Call-backs whose term is over. */
@Component
class LateCallBacks {

    private final TaskService tasks;
    private final People people;
    private final Priorities priorities;
    private final AsEngine asEngine;

    LateCallBacks(TaskService tasks, People people, Priorities priorities, AsEngine asEngine) {
        this.tasks = tasks;
        this.people = people;
        this.priorities = priorities;
        this.asEngine = asEngine;
    }

    void toHead(String instance) {
        asEngine.run(
                () -> tasks.createTaskQuery().processInstanceId(instance).list().forEach(this::escalate));
    }

    private void escalate(Task task) {
        tasks.setPriority(task.getId(), Math.max(task.getPriority(), priorities.of(null, true)));
        head(task).ifPresent(head -> tasks.setAssignee(task.getId(), head.login()));
    }

    /** A head's own late call stays theirs. */
    private Optional<Person> head(Task task) {
        return Optional.ofNullable(task.getAssignee())
                .flatMap(people::find)
                .map(Person::team)
                .flatMap(people::headOf)
                .or(() -> people.withRole(Role.DIRECTOR).stream().findFirst())
                .filter(head -> !head.login().equals(task.getAssignee()));
    }
}
