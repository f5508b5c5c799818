package io.sluice.process.funnel;

import io.sluice.process.engine.AsEngine;
import io.sluice.process.engine.Instances;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open tasks of a deal's instance. */
@Component
class DealTasks {

    static final String OF_THE_HEAD = "Task_ApproveOffer";

    private final Instances instances;
    private final TaskService tasks;
    private final AsEngine asEngine;

    DealTasks(Instances instances, TaskService tasks, AsEngine asEngine) {
        this.instances = instances;
        this.tasks = tasks;
        this.asEngine = asEngine;
    }

    List<Task> of(UUID dealId) {
        return instances.tasks(SalesFunnel.KEY, dealId.toString());
    }

    static boolean isOfTheHead(Task task) {
        return task.getTaskDefinitionKey().equals(OF_THE_HEAD);
    }

    /** A step that is late stands higher in every list. */
    void raise(UUID dealId, String taskKey, int priority) {
        for (Task task : of(dealId))
            if (task.getTaskDefinitionKey().equals(taskKey) && task.getPriority() < priority)
                asEngine.run(() -> tasks.setPriority(task.getId(), priority));
    }

    /** Whether it waits for a role as the diagram says, not because nobody was found for it or is there. */
    boolean isOfAQueue(Task task) {
        return task.getAssignee() == null
                && asEngine.call(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                        .noneMatch(link -> ofNobody(String.valueOf(link.getGroupId())));
    }

    private static boolean ofNobody(String group) {
        return Role.PROCESS_OWNER.key().equals(group) || group.startsWith("team-");
    }

    /** As with a task that nobody was found for when it was made. */
    void leaveToProcessOwners(Task task) {
        asEngine.run(() -> {
            tasks.setAssignee(task.getId(), null);
            tasks.addCandidateGroup(task.getId(), Role.PROCESS_OWNER.key());
        });
    }

    void give(Task task, Person person) {
        if (!person.login().equals(task.getAssignee()))
            asEngine.run(() -> tasks.setAssignee(task.getId(), person.login()));
    }
}
