package io.sluice.audit.web;

import io.sluice.shared.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Runs a writing call that carries an {@code Idempotency-Key} in one transaction with its key: the same key gives the
 * same answer and one effect. A refused call leaves nothing, not even its key.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");
    /** The journal of inbound events and the imports keep their own keys: a repeat is told the outcome of now. */
    private static final Set<String> WITH_OWN_KEYS =
            Set.of("/api/v1/leads", "/api/v1/imports/leads", "/api/v1/imports/clients");

    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver errors;

    IdempotencyFilter(
            IdempotencyKeys keys,
            TransactionTemplate transaction,
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        this.keys = keys;
        this.transaction = transaction;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getHeader(HEADER) == null
                || !WRITING.contains(request.getMethod())
                || !path.startsWith("/api/v1/")
                || WITH_OWN_KEYS.contains(path)
                || Actor.current().equals(Actor.SYSTEM);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        ContentCachingResponseWrapper told = new ContentCachingResponseWrapper(response);
        try {
            KeyedCall call = KeyedCall.of(request, request.getHeader(HEADER));
            Fingerprint.Taken taken = Fingerprint.of(request);
            OneTransaction.run(transaction, () -> answer(call, taken, told, chain));
        } catch (Exception e) {
            told.resetBuffer();
            if (errors.resolveException(request, told, null, e) == null) throw new IOException(e);
        }
        told.copyBodyToResponse();
    }

    /** True when the effect is to stay. */
    private boolean answer(
            KeyedCall call, Fingerprint.Taken taken, ContentCachingResponseWrapper told, FilterChain chain)
            throws IOException, ServletException {
        Optional<KnownAnswer> known = keys.claim(call, taken.hash());
        if (known.isPresent()) {
            known.get().repeat(taken.hash(), told);
            return true;
        }
        chain.doFilter(taken.request(), told);
        if (told.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) return false;
        keys.store(call, told);
        return true;
    }
}
