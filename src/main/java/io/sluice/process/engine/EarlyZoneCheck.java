package io.sluice.process.engine;

import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/** Another zone is refused before anything is opened. */
public final class EarlyZoneCheck implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        StartChecks.refuseOtherZone(ZoneId.systemDefault());
    }
}
