package io.sluice.process.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Decides in front of the engine's REST, at both doors, what is let through. */
@Component
class EngineGuard {

    private static final Set<String> UNRESTRICTED = Set.of("ROLE_admin", "ROLE_service");

    private final EnginePerson engine;
    private final SubmittedFields fields;
    private final SentExpressions expressions;

    EngineGuard(EnginePerson engine, SubmittedFields fields, SentExpressions expressions) {
        this.engine = engine;
        this.fields = fields;
        this.expressions = expressions;
    }

    /** Refuses, or returns the request to go on with (its body may have been read). */
    HttpServletRequest check(EnginePath call, HttpServletRequest request, Authentication who) throws IOException {
        boolean free = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(UNRESTRICTED::contains);
        if (!free && !OpenRoutes.admit(call, who.getName())) throw closed(call);
        if (!free
                && call.task().filter(task -> !engine.sees(who.getName(), task)).isPresent()) throw Refusal.missing();
        if (call.givesBack() && call.task().filter(engine::hasNoQueue).isPresent())
            throw Refusal.invalid("process.rights.no-queue");
        if (!call.answersTask() && !call.mayCarryExpressions() && !call.claims() && !call.comments()) return request;
        ReadBody body = ReadBody.of(request);
        checkBody(call, body.json(), free ? null : who.getName());
        return body;
    }

    private void checkBody(EnginePath call, JsonNode body, @Nullable String person) {
        if (call.answersTask()) fields.check(call.task().orElseThrow(), body);
        if (call.mayCarryExpressions()) expressions.check(body);
        if (call.claims()
                && person != null
                && !person.equals(body.path("userId").asText(person)))
            throw Refusal.forbidden("process.rights.other-user");
    }

    private static Refusal closed(EnginePath call) {
        SecurityLog.refusedRoute(call.method(), call.path());
        return Refusal.forbidden("process.rights.route");
    }
}
