package io.sluice.process.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What runs for a business key, on the application's own behalf. The engine's fluent queries put pages of SQL together anew
 * each time; these are three lines, for the ways that every lead and deal takes.
 */
@Component
public class Instances {

    private static final String OF_KEY = """
            from ACT_RU_EXECUTION i join ACT_RE_PROCDEF p on p.ID_ = i.PROC_DEF_ID_ and p.KEY_ = #{process}
            """;
    private static final String THIS_ONE = " where i.BUSINESS_KEY_ = #{key} and i.PARENT_ID_ is null";
    private static final String INSTANCE = "select i.* " + OF_KEY + THIS_ONE;
    private static final String TASKS =
            "select t.* " + OF_KEY + "join ACT_RU_TASK t on t.PROC_INST_ID_ = i.ID_" + THIS_ONE;
    private static final String WAITING =
            "select e.* " + OF_KEY + """
            join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = i.ID_
            join ACT_RU_EVENT_SUBSCR s on s.EXECUTION_ID_ = e.ID_ and s.EVENT_TYPE_ = 'message'""" + THIS_ONE + " and e.SUSPENSION_STATE_ = 1 and s.EVENT_NAME_ = #{message}";

    private final RuntimeService runtime;
    private final TaskService tasks;

    Instances(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    public Optional<String> find(String process, String businessKey) {
        return Optional.ofNullable(runtime.createNativeExecutionQuery()
                        .sql(INSTANCE)
                        .parameter("process", process)
                        .parameter("key", businessKey)
                        .singleResult())
                .map(Execution::getId);
    }

    public List<Task> tasks(String process, String businessKey) {
        return tasks.createNativeTaskQuery()
                .sql(TASKS)
                .parameter("process", process)
                .parameter("key", businessKey)
                .list();
    }

    public List<Execution> waiting(String process, String businessKey, String message) {
        return runtime.createNativeExecutionQuery()
                .sql(WAITING)
                .parameter("process", process)
                .parameter("key", businessKey)
                .parameter("message", message)
                .list();
    }
}
