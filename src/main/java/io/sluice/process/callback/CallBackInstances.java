package io.sluice.process.callback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The processes of calling back and their open tasks, by the number that called. */
@Component
class CallBackInstances {

    private final RuntimeService runtime;
    private final TaskService tasks;

    CallBackInstances(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    void name(String number, UUID clientId) {
        Map<String, Object> variables = new HashMap<>();
        CallBackProcess.CLIENT_ID.put(variables, clientId);
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, CallBackProcess.KEY)
                .list()
                .forEach(instance -> runtime.setVariables(instance.getId(), variables));
    }

    List<Task> open(String number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(CallBackProcess.KEY)
                .list();
    }

    void give(Task task, String login) {
        tasks.setAssignee(task.getId(), login);
    }
}
