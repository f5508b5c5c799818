package io.sluice.walk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** One address with its method, as its controller declares it. */
record Route(String method, String pattern, HandlerMethod handler) {

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Names in braces, each behind the segment that says of what it is. */
    List<Variable> variables() {
        List<String> segments = segments();
        return segments.stream()
                .filter(Route::isVariable)
                .map(segment -> new Variable(segments.get(segments.indexOf(segment) - 1), segment))
                .toList();
    }

    List<String> segments() {
        return Arrays.asList(pattern.split("/"));
    }

    static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    /** Ids that come in the query or as fields of a form. */
    List<String> idParameters() {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .filter(parameter -> parameter.getParameterType() == UUID.class)
                .map(Route::name)
                .toList();
    }

    private static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return String.valueOf(parameter.getParameterName());
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    /** A variable of the path and the segment before it. */
    record Variable(String of, String segment) {

        /** Without what it must look like: {@code {kind:[a-z]+}} is {@code kind}. */
        String name() {
            return segment.substring(1).replaceAll("[:}].*", "");
        }
    }
}
