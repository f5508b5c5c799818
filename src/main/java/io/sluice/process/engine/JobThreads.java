package io.sluice.process.engine;

import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine's job executor with pauses short enough for timers that people wait for. */
@Configuration(proxyBeanMethods = false)
class JobThreads {

    private static final int FIRST_BACK_OFF_MILLIS = 20;
    private static final int LONGEST_BACK_OFF_MILLIS = 500;

    @Bean
    JobExecutor jobExecutor(JobSettings settings) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(settings.threads());
        executor.setMaxPoolSize(settings.threads());
        executor.setQueueSize(settings.queue());
        executor.setMaxJobsPerAcquisition(settings.acquire());
        executor.setWaitTimeInMillis((int) settings.waitAtLeast().toMillis());
        executor.setMaxWait(settings.waitAtMost().toMillis());
        executor.setBackoffTimeInMillis(FIRST_BACK_OFF_MILLIS);
        executor.setMaxBackoff(LONGEST_BACK_OFF_MILLIS);
        executor.setLockTimeInMillis((int) settings.lock().toMillis());
        return executor;
    }
}
