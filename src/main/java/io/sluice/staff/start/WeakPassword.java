package io.sluice.staff.start;

import io.sluice.staff.PasswordRule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** A first administrator's password that anybody would guess is refused before anything is opened or written. */
public final class WeakPassword implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(DemonstrationMode.PROPERTY, Boolean.class, false)) return;
        String password = environment.getProperty("sluice.admin.password", "");
        // a blank one is none: whether one is needed, the list of people knows
        if (!password.isBlank()) refuse(environment.getProperty("sluice.admin.login", "admin"), password);
    }

    private static void refuse(String login, String password) {
        if (PasswordRule.isWeak(login, password))
            throw new RefusedToStart("sluice.admin.password is too weak: at least " + PasswordRule.SHORTEST
                    + " characters, not the login, and none that everybody knows.");
    }

    // behind what decides about the demonstration
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
