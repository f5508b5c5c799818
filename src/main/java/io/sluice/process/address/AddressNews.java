package io.sluice.process.address;

import io.sluice.client.AddressFailed;
import io.sluice.client.AddressesSettled;
import io.sluice.client.ClientAssigned;
import io.sluice.process.engine.AsEngine;
import io.sluice.process.engine.Instances;
import io.sluice.staff.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A broken address starts the process, one for a client at a time; what is settled on the card ends it. */
@Component
class AddressNews {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Instances instances;
    private final People people;
    private final AsEngine asEngine;

    AddressNews(RuntimeService runtime, TaskService tasks, Instances instances, People people, AsEngine asEngine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.instances = instances;
        this.people = people;
        this.asEngine = asEngine;
    }

    @EventListener
    void start(AddressFailed failed) {
        asEngine.run(() -> {
            if (isRunning(failed.clientId())) return;
            Map<String, Object> variables = new HashMap<>();
            AddressProcess.CLIENT_ID.put(variables, failed.clientId());
            runtime.startProcessInstanceByKey(
                    AddressProcess.KEY, failed.clientId().toString(), variables);
        });
    }

    @EventListener
    void end(AddressesSettled settled) {
        asEngine.run(() -> runtime.createMessageCorrelation("AddressesSettled")
                .processInstanceBusinessKey(settled.clientId().toString())
                .correlateAll());
    }

    /** Whoever gets the client gets its broken addresses. */
    @EventListener
    void follow(ClientAssigned assigned) {
        List<Task> open =
                instances.tasks(AddressProcess.KEY, assigned.clientId().toString());
        if (open.isEmpty()) return;
        String login = people.byId(assigned.ownerId()).login();
        asEngine.run(() -> open.forEach(task -> tasks.setAssignee(task.getId(), login)));
    }

    private boolean isRunning(UUID clientId) {
        return instances.find(AddressProcess.KEY, clientId.toString()).isPresent();
    }
}
