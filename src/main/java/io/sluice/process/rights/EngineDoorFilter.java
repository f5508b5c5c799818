package io.sluice.process.rights;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Stands at both doors of the engine's REST: asks the guard, and answers refusals in the person's language. */
final class EngineDoorFilter extends OncePerRequestFilter {

    private static final int BAD_REQUEST = HttpServletResponse.SC_BAD_REQUEST;

    private final EngineGuard guard;
    private final TaskComments comments;
    private final RefusalsReadably refusals;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    EngineDoorFilter(
            EngineGuard guard,
            TaskComments comments,
            RefusalsReadably refusals,
            LocaleResolver languages,
            ObjectMapper json) {
        this.guard = guard;
        this.comments = comments;
        this.refusals = refusals;
        this.languages = languages;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Optional<EnginePath> call = EnginePath.of(request);
        if (call.isEmpty() || who == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        EngineDoor.open();
        try {
            HttpServletRequest checked = guard.check(call.get(), request, who);
            if (call.get().isOfComments()) write(comments.answer(call.get(), checked), response);
            else if (call.get().answersTask()) through(chain, call.get(), checked, response);
            else chain.doFilter(checked, response);
        } catch (Refusal refusal) {
            answer(refusal, call.get(), refusal.status(), response);
        } finally {
            EngineDoor.close();
        }
    }

    /** The engine puts words of its own before ours: its answer is held back until we know whether it is a refusal. */
    private void through(FilterChain chain, EnginePath call, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        Optional<Refusal> refusal = EngineDoor.refusal().filter(some -> held.getStatus() >= BAD_REQUEST);
        if (refusal.isEmpty()) {
            held.copyBodyToResponse();
            return;
        }
        held.resetBuffer();
        answer(refusal.get(), call, BAD_REQUEST, response);
    }

    // in the engine's shape, so that Tasklist shows the sentence
    private void answer(Refusal refusal, EnginePath call, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        write(Map.of("type", "Refused", "message", refusals.sentence(refusal, call)), response);
    }

    private void write(Object body, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), body);
    }
}
