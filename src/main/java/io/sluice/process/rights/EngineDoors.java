package io.sluice.process.rights;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** What stands at the engine's doors, behind Spring Security and in front of the engine's own filters. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    private static final int BEHIND_SPRING_SECURITY = -90;

    @Bean
    FilterRegistrationBean<Filter> engineDoor(
            EngineGuard guard,
            TaskComments comments,
            RefusalsReadably refusals,
            LocaleResolver languages,
            ObjectMapper json) {
        Filter filter = new EngineDoorFilter(guard, comments, refusals, languages, json);
        return at(filter, "engineDoor", BEHIND_SPRING_SECURITY, "/engine-rest/*", "/camunda/api/engine/*");
    }

    @Bean
    FilterRegistrationBean<Filter> engineRestSignIn(EnginePerson engine) {
        return at(new RestSignIn(engine), "engineRestSignIn", BEHIND_SPRING_SECURITY + 1, "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> engineAppSignIn() {
        FilterRegistrationBean<Filter> registration = at(
                new ContainerBasedAuthenticationFilter(),
                "engineAppSignIn",
                BEHIND_SPRING_SECURITY + 2,
                "/camunda/app/*",
                "/camunda/api/*");
        registration.setInitParameters(Map.of("authentication-provider", SessionIdentity.class.getName()));
        return registration;
    }

    private static FilterRegistrationBean<Filter> at(Filter filter, String name, int order, String... paths) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.setOrder(order);
        registration.addUrlPatterns(paths);
        return registration;
    }
}
