package io.sluice.shared.work;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the queue works.
 *
 * @param threads items at once on this node
 * @param enabled off where a test works the queue off by hand
 */
@ConfigurationProperties("sluice.work")
public record WorkSettings(
        @DefaultValue("4") int threads,
        @DefaultValue("true") boolean enabled) {}
