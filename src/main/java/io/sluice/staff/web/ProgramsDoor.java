package io.sluice.staff.web;

import io.sluice.staff.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Programs come with Basic or a bearer token and leave no session: our API, the engine's REST, operations. */
@Configuration(proxyBeanMethods = false)
class ProgramsDoor {

    @Bean
    @Order(2)
    SecurityFilterChain programs(
            HttpSecurity http, AuthenticationManager signIn, Tokens tokens, ProblemAnswers answers, GuessLimit limit)
            throws Exception {
        return http.securityMatcher(
                        Paths.any("/api/**", "/engine-rest", "/engine-rest/**", "/actuator", "/actuator/**", "/v3/**"))
                .authenticationManager(signIn)
                .csrf(csrf -> csrf.disable()) // no cookie signs anybody in here
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .addFilterBefore(new TokenSignIn(tokens, answers, limit), BasicAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .authorizeHttpRequests(ProgramsDoor::rules)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(
                        Paths.of(HttpMethod.POST, "/api/v1/leads"),
                        Paths.of(HttpMethod.OPTIONS, "/api/v1/leads"), // the site's browser asks first
                        Paths.of(HttpMethod.POST, "/api/v1/calls/**"),
                        Paths.of(HttpMethod.GET, "/api/v1/calls/zadarma"), // asks once whether the address is ours
                        Paths.of(HttpMethod.GET, "/actuator/health/**"))
                .permitAll()
                .requestMatchers(Paths.any("/actuator/**", "/actuator"))
                .hasRole("admin")
                .anyRequest()
                .authenticated();
    }
}
