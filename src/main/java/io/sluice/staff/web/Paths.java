package io.sluice.staff.web;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Paths as parsed patterns: strings would be taken for Spring MVC's and miss the engine's REST. */
final class Paths {

    private static final PathPatternRequestMatcher.Builder PATTERNS = PathPatternRequestMatcher.withDefaults();

    private Paths() {}

    static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(PATTERNS::matcher).toList());
    }

    static RequestMatcher of(HttpMethod method, String pattern) {
        return PATTERNS.matcher(method, pattern);
    }
}
