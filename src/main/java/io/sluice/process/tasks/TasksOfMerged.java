package io.sluice.process.tasks;

import io.sluice.client.ClientsMerged;
import io.sluice.client.ClientsParted;
import io.sluice.planning.WorkItems;
import io.sluice.process.engine.AsEngine;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open tasks are called after the client that they have now. */
@Component
class TasksOfMerged {

    private final TaskService tasks;
    private final WorkItems items;
    private final AsEngine asEngine;

    TasksOfMerged(TaskService tasks, WorkItems items, AsEngine asEngine) {
        this.tasks = tasks;
        this.items = items;
        this.asEngine = asEngine;
    }

    // behind those who tell the instances whose they are
    @EventListener
    @Order(4)
    void rename(ClientsMerged merged) {
        rename(merged.survivorId());
    }

    @EventListener
    @Order(4)
    void rename(ClientsParted parted) {
        rename(parted.survivorId());
        rename(parted.partedId());
    }

    /** The bare label is enough: {@link TaskLife} completes a name that says no more than that. */
    private void rename(UUID clientId) {
        items.tasksOf(clientId).forEach((id, title) -> asEngine.run(() -> tasks.setName(id, TaskTitles.label(title))));
    }
}
