package io.sluice.staff.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;

/** Camunda's own pages under our session; their CSRF filter and content policy are the engine's. */
@Configuration(proxyBeanMethods = false)
class TasklistDoor {

    private static final String[] ADMINISTRATION = {
        "/camunda/app/cockpit/**", "/camunda/app/admin/**", "/camunda/api/cockpit/**", "/camunda/api/admin/**"
    };
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/{engine}";

    @Bean
    @Order(3)
    SecurityFilterChain tasklist(HttpSecurity http, SignInEntry entry) throws Exception {
        return http.securityMatcher(Paths.any("/camunda", "/camunda/**"))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .logout(logout -> logout.logoutRequestMatcher(Paths.of(HttpMethod.POST, WHO_AM_I + "/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(entry))
                .authorizeHttpRequests(TasklistDoor::rules)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(Paths.of(HttpMethod.GET, WHO_AM_I))
                .authenticated()
                .requestMatchers(Paths.any(ADMINISTRATION))
                .hasRole("admin")
                .anyRequest()
                .authenticated();
    }
}
