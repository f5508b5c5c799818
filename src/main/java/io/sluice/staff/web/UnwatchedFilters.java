package io.sluice.staff.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Requests are measured as a whole; a clock around each filter and each right of theirs is what nobody looks at. */
@Configuration(proxyBeanMethods = false)
class UnwatchedFilters {

    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
