package io.sluice.process.rights;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls its REST, and forgets it again. */
final class RestSignIn extends OncePerRequestFilter {

    private final EnginePerson engine;

    RestSignIn(EnginePerson engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        engine.enter(SecurityContextHolder.getContext().getAuthentication().getName());
        try {
            chain.doFilter(request, response);
        } finally {
            engine.leave();
        }
    }
}
