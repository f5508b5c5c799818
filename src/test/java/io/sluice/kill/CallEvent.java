package io.sluice.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.support.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One request of an exchange: those of the samples where they are, and some of our own everywhere. */
record CallEvent(String path, String contentType, Map<String, String> headers, String body) {

    private static final Path SAMPLES =
            Path.of(System.getProperty("sluice.samples", "../shared")).resolve("samples/telephony");
    private static final int OWN_CALLS = 8;

    static List<CallEvent> all() throws IOException {
        List<CallEvent> events = new ArrayList<>();
        for (int call = 0; call < OWN_CALLS; call++) {
            events.add(own(call, "ringing", ""));
            events.add(own(call, "ended", ",\"result\":\"missed\",\"talkSeconds\":0"));
        }
        for (JsonNode scenario : scenarios()) for (JsonNode request : scenario.get("requests")) events.add(of(request));
        return events;
    }

    /** How much of it is in them all together. */
    static long expected(String figure) throws IOException {
        long own = figure.equals("calls") || figure.equals("missed") ? OWN_CALLS : 0;
        for (JsonNode scenario : scenarios())
            own += scenario.get("expected").path(figure).asLong();
        return own;
    }

    /** Those that are to be refused are another test's. */
    private static List<JsonNode> scenarios() throws IOException {
        List<JsonNode> scenarios = new ArrayList<>();
        if (!Files.isDirectory(SAMPLES)) return scenarios;
        try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) scenarios.add(new ObjectMapper().readTree(file.toFile()));
        }
        scenarios.removeIf(one -> one.get("expected").has("httpStatus"));
        return scenarios;
    }

    private static CallEvent of(JsonNode request) {
        Map<String, String> headers = new TreeMap<>();
        request.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return new CallEvent(
                request.get("path").asText(),
                request.get("contentType").asText(),
                headers,
                request.get("body").asText());
    }

    private static CallEvent own(int call, String what, String rest) {
        String body = ("{\"eventId\":\"own-%d-%s\",\"callId\":\"own-%d\",\"event\":\"%s\",\"direction\":\"inbound\","
                        + "\"from\":\"+7918000%04d\",\"to\":\"+74950000001\",\"occurredAt\":\"2026-06-02T08:%02d:00Z\"%s}")
                .formatted(call, what, call, what, call, call, rest);
        Map<String, String> headers = Map.of("X-Timestamp", "", "X-Signature", Signature.of(body, "sample-secret"));
        return new CallEvent("calls/generic", "application/json", headers, body);
    }
}
