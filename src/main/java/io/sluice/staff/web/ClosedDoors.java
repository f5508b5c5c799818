package io.sluice.staff.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What is shut for everybody, administrators included.
 *
 * <p>The engine's first-run set-up makes a stranger an administrator (CVE-2026-77226), and its own sign-in would be a
 * second login beside ours.
 */
@Configuration(proxyBeanMethods = false)
class ClosedDoors {

    private static final String[] CLOSED = {
        "/camunda/api/admin/setup", "/camunda/api/admin/setup/**",
        "/camunda/app/admin/setup", "/camunda/app/admin/setup/**",
        "/camunda/app/{app}/{engine}/setup", "/camunda/app/{app}/{engine}/setup/**",
        "/camunda/api/admin/auth/user/{engine}/login", "/camunda/api/admin/auth/user/{engine}/login/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain closed(HttpSecurity http, ProblemAnswers answers) throws Exception {
        return http.securityMatcher(Paths.any(CLOSED))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(refused -> refused.accessDeniedHandler(answers)
                        .authenticationEntryPoint((request, response, why) -> answers.shut(request, response)))
                .build();
    }
}
