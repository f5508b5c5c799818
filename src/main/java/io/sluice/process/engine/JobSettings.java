package io.sluice.process.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node works off the engine's jobs.
 *
 * @param enabled off in tests, which run due jobs by hand
 * @param threads jobs at once
 * @param queue jobs held ready behind the threads
 * @param acquire jobs locked by one look at the database
 * @param waitAtLeast pause after a look that found nothing; it doubles up to {@code waitAtMost}
 * @param waitAtMost as late as a timer may be on an idle node
 * @param lock no job may run longer, or another node takes it as well
 */
@ConfigurationProperties("sluice.jobs")
record JobSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("4") int threads,
        @DefaultValue("200") int queue,
        @DefaultValue("50") int acquire,
        @DefaultValue("200ms") Duration waitAtLeast,
        @DefaultValue("5s") Duration waitAtMost,
        @DefaultValue("5m") Duration lock) {}
