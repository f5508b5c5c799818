package io.sluice.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** The headers that belong to an answer; the others belong to the connection or the session. */
final class KeptHeaders {

    private static final List<String> KEPT =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION);

    private KeptHeaders() {}

    static String of(HttpServletResponse told) {
        String type = told.getContentType();
        String kept = KEPT.stream()
                .filter(name -> Objects.nonNull(told.getHeader(name)))
                .map(name -> name + ": " + told.getHeader(name))
                .collect(Collectors.joining("\n"));
        return type == null ? kept : HttpHeaders.CONTENT_TYPE + ": " + type + "\n" + kept;
    }
}
