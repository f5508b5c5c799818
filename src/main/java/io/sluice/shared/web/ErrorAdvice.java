package io.sluice.shared.web;

import io.sluice.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The one place where refusals and failures become answers; nobody ever sees a stack trace or SQL. */
@ControllerAdvice
class ErrorAdvice {

    private final Refusals refusals;
    private final Problems problems;

    ErrorAdvice(Refusals refusals, Problems problems) {
        this.refusals = refusals;
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    Object answer(Exception e, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Refusal refusal = refusals.behind(e);
        ProblemDetail problem = problems.of(refusal, locale);
        if (refusal.status() >= 500) problem.setProperty("reference", References.logged(name(request), e));
        return wantsPage(request) ? page(refusal, problem, response) : problem(refusal, problem);
    }

    private static String name(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return !request.getRequestURI().startsWith("/api/") && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static ResponseEntity<ProblemDetail> problem(Refusal refusal, ProblemDetail problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refusal.retryAfter() != null)
            answer.header(
                    HttpHeaders.RETRY_AFTER, String.valueOf(refusal.retryAfter().toSeconds()));
        return answer.body(problem);
    }

    private static ModelAndView page(Refusal refusal, ProblemDetail problem, HttpServletResponse response) {
        response.setStatus(refusal.status());
        return new ModelAndView("error", Map.of("problem", problem, "status", refusal.status()));
    }
}
