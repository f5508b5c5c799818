package io.sluice.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.Decisions;
import io.sluice.shared.Refusal;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class EngineSetUpTests {

    private final JdbcClient database;
    private final Decisions decisions;
    private final TaskService tasks;
    private final TestTime time;
    private final ProcessEngineConfigurationImpl engine;
    private final JobExecutor executor;

    @Autowired
    EngineSetUpTests(
            JdbcClient database,
            Decisions decisions,
            TaskService tasks,
            TestTime time,
            ProcessEngineConfigurationImpl engine,
            JobExecutor executor) {
        this.engine = engine;
        this.executor = executor;
        this.database = database;
        this.decisions = decisions;
        this.tasks = tasks;
        this.time = time;
    }

    @Test
    void theEngineGivesItsJobsToOurExecutorWhichWaitsToBeStarted() {
        assertThat(engine.getJobExecutor()).isSameAs(executor);
        assertThat(executor.getProcessEngines()).hasSize(1);
        assertThat(executor.isActive()).isFalse();
    }

    @Test
    void theTwoIndexesThatTheEngineForgotAreThere() {
        assertThat(database.sql("select indexname from pg_indexes where indexname like 'act_idx_sluice%'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("act_idx_sluice_task_parent", "act_idx_sluice_job_due");
    }

    @Test
    void whatPeopleTypeLeavesNoTraceInTheHistory() {
        Task task = tasks.newTask();
        tasks.saveTask(task);
        tasks.setVariable(task.getId(), "said", "a very private word");

        tasks.complete(task.getId());

        assertThat(database.sql("select count(*) from act_hi_varinst")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from act_hi_detail")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theClockOfTheEngineIsTheClockOfTheBusiness() {
        time.advance(Duration.ofDays(3));

        assertThat(Duration.between(time.now(), ClockUtil.getCurrentTime().toInstant())
                        .abs())
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aDecisionTableAnswersWithItsFirstMatchingRow() {
        Map<String, Object> term = decisions.decide(
                "stage-limits", Map.of("point", "Timer_OfferUnanswered", "amount", new BigDecimal("600000")));

        assertThat(term).containsEntry("unit", "WORKING_DAYS");
        assertThat(((Number) term.get("term")).intValue()).isEqualTo(2);
    }

    @Test
    void aDecisionTableThatIsNotInForceIsNamed() {
        assertThatThrownBy(() -> decisions.decide("nobody-wrote-it", Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("process.decision.missing");
    }

    @Test
    void anotherTimeZoneThanUtcIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> StartChecks.refuseOtherZone(ZoneId.of("Asia/Vladivostok")))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.action()).contains("-Duser.timezone=UTC"));
    }

    @Test
    void aDatabaseThatForgetsCommitsIsRefused() {
        assertThatThrownBy(() -> new StartChecks.Durability("fsync", "off").refuseOff())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("fsync = off");
    }
}
