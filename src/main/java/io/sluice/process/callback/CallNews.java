package io.sluice.process.callback;

import io.sluice.client.ClientAssigned;
import io.sluice.intake.CallBackOpened;
import io.sluice.intake.CallBacks;
import io.sluice.intake.CallMissedAgain;
import io.sluice.intake.CallerReached;
import io.sluice.process.engine.AsEngine;
import io.sluice.staff.People;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Missed calls start the process and count in it; a talk ends it, wherever it is. */
@Component
class CallNews {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CallBacks backs;
    private final People people;
    private final AsEngine asEngine;

    CallNews(RuntimeService runtime, TaskService tasks, CallBacks backs, People people, AsEngine asEngine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.backs = backs;
        this.people = people;
        this.asEngine = asEngine;
    }

    @EventListener
    void start(CallBackOpened opened) {
        Map<String, Object> variables = new HashMap<>();
        CallBackProcess.CLIENT_ID.put(variables, opened.clientId());
        CallBackProcess.MISSED_CALLS.put(variables, 1);
        asEngine.run(() -> runtime.startProcessInstanceByKey(CallBackProcess.KEY, opened.number(), variables));
    }

    @EventListener
    void count(CallMissedAgain again) {
        Map<String, Object> variables = new HashMap<>();
        CallBackProcess.MISSED_CALLS.put(variables, again.missed());
        asEngine.run(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(again.number(), CallBackProcess.KEY)
                .list()
                .forEach(instance -> runtime.setVariables(instance.getId(), variables)));
    }

    @EventListener
    void end(CallerReached reached) {
        asEngine.run(() -> runtime.createMessageCorrelation("CallerReached")
                .processInstanceBusinessKey(reached.number())
                .correlateAll());
    }

    /** Whoever gets the client gets their calls. */
    @EventListener
    void follow(ClientAssigned assigned) {
        String login = people.byId(assigned.ownerId()).login();
        backs.openOf(assigned.clientId())
                .forEach(back -> asEngine.run(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(back.number())
                        .processDefinitionKey(CallBackProcess.KEY)
                        .list()
                        .forEach(task -> tasks.setAssignee(task.getId(), login))));
    }
}
