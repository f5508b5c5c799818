package io.sluice.staff.start;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides early whether this run is a demonstration: then {@code sluice.demo} is true for everybody who asks, and nobody
 * outside of this machine reaches it.
 */
public final class DemonstrationMode implements EnvironmentPostProcessor, Ordered {

    static final String PROPERTY = "sluice.demo";

    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean ownServer = environment.getProperty("spring.datasource.url", "").isEmpty();
        boolean demo = environment.getProperty(PROPERTY, Boolean.class, ownServer);
        Map<String, Object> settings = new HashMap<>(Map.of(PROPERTY, demo));
        if (demo) settings.putAll(onThisMachineOnly(environment));
        environment.getPropertySources().addFirst(new MapPropertySource("demonstration mode", settings));
    }

    private static Map<String, Object> onThisMachineOnly(ConfigurableEnvironment environment) {
        boolean secondPort = environment.containsProperty("management.server.port");
        return secondPort
                ? Map.of("server.address", LOOPBACK, "management.server.address", LOOPBACK)
                : Map.of("server.address", LOOPBACK);
    }

    // after the configuration files have been read, before whoever asks whether it is one
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
