package io.sluice.process.engine;

import io.sluice.shared.SluiceSettings;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the engine's jobs last and stops them first: before the web server drains, the engine closes and the pool goes. */
@Component
public class Jobs implements SmartLifecycle {

    private final JobExecutor executor;
    private final boolean wanted;

    // the engine is asked for so that its schema and our indexes stand before the first look for a job
    Jobs(JobExecutor executor, JobSettings settings, SluiceSettings node, ProcessEngine engine) {
        this.executor = executor;
        this.wanted = settings.enabled() && node.node().works() && engine != null;
    }

    @Override
    public void start() {
        if (wanted) executor.start();
    }

    /** Whether this node works behind the requests. */
    public boolean belongHere() {
        return wanted;
    }

    /** Stops looking for jobs and waits for those that run. */
    @Override
    public void stop() {
        if (executor.isActive()) executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    /** Does something while no job of this node runs; jobs go on afterwards if they ran before. */
    public synchronized void pausedFor(Runnable work) {
        boolean ran = isRunning();
        stop();
        try {
            work.run();
        } finally {
            if (ran) start();
        }
    }
}
