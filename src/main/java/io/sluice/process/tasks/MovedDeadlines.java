package io.sluice.process.tasks;

import io.sluice.calendar.DeadlineMoved;
import io.sluice.process.engine.AsEngine;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A deadline has moved: the timer and the task that carry it follow in the same transaction. */
@Component
class MovedDeadlines {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final AsEngine asEngine;

    MovedDeadlines(RuntimeService runtime, ManagementService management, TaskService tasks, AsEngine asEngine) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.asEngine = asEngine;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        asEngine.run(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(moved.holder())
                .list()
                .forEach(instance -> follow(instance, moved.point(), moved.due())));
    }

    private void follow(ProcessInstance instance, String point, Instant due) {
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(point)
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(due)));
        tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(point)
                .list()
                .forEach(task -> tasks.setDueDate(task.getId(), Date.from(due)));
    }
}
