package io.sluice.process.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The settings of the engine that the starter's properties do not reach. */
@Component
class EngineSettings extends SpringBootProcessEnginePlugin {

    private static final int LONGEST_LIST = 2000;
    private static final String HOUSE_TIME_TO_LIVE = "P1825D";
    // after its last pause a job is left for a person, as an incident
    private static final String GROWING_PAUSES = "PT10S,PT1M,PT10M,PT1H,PT6H";

    private final JobExecutor executor;

    // asked for so that a wrong zone or a careless database is refused, and the clock set, before the engine starts
    EngineSettings(StartChecks checks, EngineClock clock, JobExecutor executor) {
        this.executor = executor;
        LoggerFactory.getLogger(EngineSettings.class).debug("Engine starts behind {} and {}", checks, clock);
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        history(engine);
        jobs(engine);
        engine.setDmnEngineConfiguration(decisions());
        engine.setTaskMetricsEnabled(false); // they count people for a licence that nobody has here
        engine.setQueryMaxResultsLimit(LONGEST_LIST);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setEnableExceptionsAfterUnhandledBpmnError(true); // the default ends the path without a word
    }

    private static void history(SpringProcessEngineConfiguration engine) {
        engine.setCustomHistoryLevels(List.of(new FactsHistory()));
        engine.setHistory(FactsHistory.NAME);
        engine.setHistoryTimeToLive(HOUSE_TIME_TO_LIVE);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setHistoryCleanupBatchWindowStartTime("22:00");
        engine.setHistoryCleanupBatchWindowEndTime("02:00");
    }

    private static DefaultDmnEngineConfiguration decisions() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(() -> new RememberedFeel(new ScalaFeelEngineFactory().createInstance()));
        return configuration;
    }

    private void jobs(SpringProcessEngineConfiguration engine) {
        engine.setJobExecutor(executor);
        engine.setJobExecutorActivate(false); // started last, by Jobs
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true); // lets the poll use the index on the due date alone
        engine.setFailedJobRetryTimeCycle(GROWING_PAUSES);
    }
}
