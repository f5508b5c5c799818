package io.sluice.staff.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Camunda's own pages under our session; their CSRF filter and content policy are the engine's. */
@Configuration(proxyBeanMethods = false)
class TasklistDoor {

    private static final String[] ADMINISTRATION = {
        "/camunda/app/cockpit/**", "/camunda/app/admin/**", "/camunda/api/cockpit/**"
    };

    @Bean
    @Order(3)
    SecurityFilterChain tasklist(HttpSecurity http, SignInEntry entry) throws Exception {
        return http.securityMatcher(Paths.any("/camunda", "/camunda/**"))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(entry))
                .authorizeHttpRequests(TasklistDoor::rules)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(Paths.any(ADMINISTRATION))
                .hasRole("admin")
                .anyRequest()
                .authenticated();
    }
}
