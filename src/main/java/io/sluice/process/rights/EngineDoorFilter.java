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

/** Stands at both doors of the engine's REST: asks the guard, and answers refusals in the person's language. */
final class EngineDoorFilter extends OncePerRequestFilter {

    private final EngineGuard guard;
    private final RefusalsReadably refusals;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    EngineDoorFilter(EngineGuard guard, RefusalsReadably refusals, LocaleResolver languages, ObjectMapper json) {
        this.guard = guard;
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
            chain.doFilter(guard.check(call.get(), request, who), response);
        } catch (Refusal refusal) {
            answer(refusal, response);
        } finally {
            EngineDoor.close();
        }
    }

    // as the engine itself says it, so that Tasklist shows the sentence
    private void answer(Refusal refusal, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("type", "Refused", "message", refusals.sentence(refusal)));
    }
}
