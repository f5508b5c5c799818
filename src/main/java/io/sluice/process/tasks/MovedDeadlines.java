package io.sluice.process.tasks;

import io.sluice.calendar.DeadlineMoved;
import io.sluice.calendar.DeadlinePaused;
import io.sluice.process.engine.AsEngine;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A deadline has moved or its clock stands still: the timer and the task that carry it follow in the same transaction. */
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
        Date due = Date.from(moved.due());
        jobs(moved.holder(), moved.point(), job -> {
            management.setJobDuedate(job.getId(), due);
            if (job.isSuspended()) management.activateJobById(job.getId());
        });
        tasks(moved.holder(), moved.point(), task -> tasks.setDueDate(task.getId(), due));
    }

    /** The timer stays, but nothing fires it; the task has no due date until its clock runs again. */
    @EventListener
    void stop(DeadlinePaused paused) {
        jobs(paused.holder(), paused.point(), job -> management.suspendJobById(job.getId()));
        tasks(paused.holder(), paused.point(), task -> tasks.setDueDate(task.getId(), null));
    }

    private void jobs(String holder, String point, Consumer<Job> change) {
        each(
                holder,
                instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(point)
                        .list()
                        .forEach(change));
    }

    private void tasks(String holder, String point, Consumer<Task> change) {
        each(
                holder,
                instance -> tasks.createTaskQuery()
                        .processInstanceId(instance.getId())
                        .taskDefinitionKey(point)
                        .list()
                        .forEach(change));
    }

    private void each(String holder, Consumer<ProcessInstance> change) {
        asEngine.run(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(holder)
                .list()
                .forEach(change));
    }
}
