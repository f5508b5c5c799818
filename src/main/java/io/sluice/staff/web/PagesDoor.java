package io.sluice.staff.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** People come with a session: our own pages, one login for all of them and for Camunda's. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PagesDoor {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'self'";
    private static final String[] OPEN = {
        "/login", "/forms/**", "/css/**", "/js/**", "/icons/**", "/images/**", "/webjars/**", "/favicon.ico", "/error"
    };

    @Bean
    AuthenticationManager signIn(PasswordSignIn passwords) {
        return new ProviderManager(passwords);
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, SignInEntry entry, SignInFailed failed) throws Exception {
        return http.csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()).ignoringRequestMatchers(Paths.any("/forms/**")))
                .headers(PagesDoor::headers)
                .formLogin(form ->
                        form.loginPage(SignInEntry.PAGE).failureHandler(failed).defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login?bye").deleteCookies("SESSION"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(entry))
                .authorizeHttpRequests(PagesDoor::rules)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(Paths.any(OPEN))
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(
                        org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy
                                .SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    // Camunda uses the cookie XSRF-TOKEN on the same site
    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("SLUICE-CSRF");
        cookie.setCookieCustomizer(builder -> builder.sameSite("Lax").path("/"));
        return cookie;
    }
}
