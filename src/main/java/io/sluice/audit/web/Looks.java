package io.sluice.audit.web;

import io.sluice.audit.AccessLog;
import io.sluice.shared.web.CsvFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Writes down who was shown a card or a document or took a list away: here once, so that no page forgets it. */
@Configuration(proxyBeanMethods = false)
class Looks implements WebMvcConfigurer, HandlerInterceptor {

    private static final String EXPORT = "/export";

    /** What one record of a route is; contacts are on the client's card. */
    private static final Map<String, String> CARDS = Map.of(
            "/clients/{id}", "client",
            "/api/v1/clients/{id}", "client",
            "/api/v1/clients/{id}/contacts", "client",
            "/deals/{id}", "deal",
            "/api/v1/deals/{id}", "deal",
            "/documents/{id}", "document",
            "/api/v1/documents/{id}", "document",
            "/intake/events/{id}", "event",
            "/collection/{id}", "case");

    /** Rows that a list has left out, as a file to be corrected. */
    private static final Map<String, String> FILES = Map.of(
            "/imports/{id}/rejected", "rejected",
            "/api/v1/imports/{id}/rejected", "rejected",
            "/imports/{id}/duplicates", "duplicates",
            "/api/v1/imports/{id}/duplicates", "duplicates");

    private final AccessLog log;

    Looks(AccessLog log) {
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** What was refused, or sent elsewhere, nobody has seen. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (failed != null || response.getStatus() != HttpServletResponse.SC_OK) return;
        if (!request.getMethod().equals("GET")) return;
        String route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        String card = CARDS.get(route);
        String file = FILES.get(route);
        if (card != null) log.opened(card, id(request), request.getParameter("format"));
        else if (file != null) taken(file, response);
        else if (route.endsWith(EXPORT)) taken(listed(route), response);
    }

    private static String listed(String route) {
        String list = route.substring(0, route.length() - EXPORT.length());
        return list.substring(list.lastIndexOf('/') + 1);
    }

    private void taken(String list, HttpServletResponse response) {
        String rows = Objects.requireNonNullElse(response.getHeader(CsvFile.ROWS), "0");
        log.taken(list, "csv", Integer.parseInt(rows));
    }

    private static UUID id(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return UUID.fromString(String.valueOf(variables.get("id")));
    }
}
