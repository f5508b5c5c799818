package io.sluice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;

/** The engine alone, history {@code full}, in a schema of its own on the same database: the yardstick. */
final class BareEngine implements AutoCloseable {

    static final String KEY = "bare-funnel";

    private final ProcessEngine engine;

    private BareEngine(ProcessEngine engine) {
        this.engine = engine;
    }

    /** @param jobs the job executor, with our settings or with the engine's defaults */
    static BareEngine start(DataSource schema, String name, DefaultJobExecutor jobs) throws Exception {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(schema);
        configuration.setDatabaseSchema("bare"); // or it would take the tables of ours for its own
        configuration.setDatabaseTablePrefix("bare.");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setHistoryTimeToLive("P30D");
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false); // whoever measures timers starts it
        configuration.setJobExecutorAcquireByDueDate(true);
        configuration.setMetricsEnabled(false);
        ProcessEngine engine = configuration.buildProcessEngine();
        ourTwoIndexes(schema);
        deploy(engine);
        return new BareEngine(engine);
    }

    private static void deploy(ProcessEngine engine) throws IOException {
        engine.getRepositoryService()
                .createDeployment()
                .addString("bare-funnel.bpmn", Files.readString(Path.of("bench/bare-funnel.bpmn")))
                .deploy();
    }

    private static void ourTwoIndexes(DataSource schema) throws Exception {
        try (Connection connection = schema.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create index if not exists sluice_task_parent on act_ru_task (parent_task_id_)");
            sql.execute("create index if not exists sluice_job_due on act_ru_job (duedate_)");
        }
    }

    ProcessEngine engine() {
        return engine;
    }

    String startOne() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(KEY, UUID.randomUUID().toString(), twelveVariables(inDays(30)))
                .getId();
    }

    /** Start and all six tasks, as a program that knows its task would complete them. */
    void wholeFunnel() {
        String instance = startOne();
        for (int i = 0; i < 6; i++) {
            String task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            engine.getTaskService().complete(task, Map.of("result", "YES"));
        }
    }

    static Date inDays(int days) {
        return Date.from(Instant.now().plus(days, ChronoUnit.DAYS));
    }

    static Map<String, Object> twelveVariables(Date due) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("manager", "anna");
        variables.put("due", due);
        variables.put("dealId", UUID.randomUUID().toString());
        variables.put("company", "ООО «Ромашка»");
        variables.put("contact", "Иван Петров");
        variables.put("phone", "+79161234567");
        variables.put("email", "ivan@example.com");
        variables.put("source", "web");
        variables.put("amount", 125_000L);
        variables.put("stage", "NEW_CLIENT");
        variables.put("priority", 50);
        variables.put("repeat", false);
        return variables;
    }

    @Override
    public void close() {
        engine.close();
    }
}
