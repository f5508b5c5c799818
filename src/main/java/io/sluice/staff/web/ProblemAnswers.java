package io.sluice.staff.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells programs in front of the doors what contract.md promises: problem details, 401, 403 or 429. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final ObjectMapper json;

    ProblemAnswers(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyGuesses guesses) {
            write(request, response, Refusal.tooMany(guesses.retryAfter()));
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Sluice\", charset=\"UTF-8\"");
            write(request, response, new Unknown());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        shut(request, response);
    }

    void shut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, Refusal.forbidden("shared.not-allowed"));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        ProblemDetail problem = problems.of(refusal, PersonLocale.of(request));
        Duration wait = refusal.retryAfter();
        if (wait != null) response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static final class Unknown extends Refusal {

        Unknown() {
            super(401, "staff.unknown", new Object[0], List.of(), null);
        }
    }
}
