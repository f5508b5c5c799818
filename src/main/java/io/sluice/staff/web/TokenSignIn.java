package io.sluice.staff.web;

import io.sluice.staff.Person;
import io.sluice.staff.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in by bearer token; a bad one is refused even where strangers are let in. */
final class TokenSignIn extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final Tokens tokens;
    private final AuthenticationEntryPoint refused;
    private final GuessLimit limit;

    TokenSignIn(Tokens tokens, AuthenticationEntryPoint refused, GuessLimit limit) {
        this.tokens = tokens;
        this.refused = refused;
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
        try {
            if (token != null) signIn(token, request.getRemoteAddr());
        } catch (AuthenticationException e) {
            refused.commence(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private void signIn(String token, String address) {
        Person person = tokens.owner(token).orElseThrow(() -> wrong(address));
        SecurityContextHolder.setContext(new SecurityContextImpl(SignedIn.as(person)));
    }

    // 256 random bits are not guessed; the limit keeps the attempt cheap
    private AuthenticationException wrong(String address) {
        limit.take(address);
        return new BadCredentialsException("The token is not valid");
    }

    private static @Nullable String token(@Nullable String header) {
        boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer && header != null ? header.substring(BEARER.length()).strip() : null;
    }
}
