package io.sluice.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web site that posts leads, each with a phone and an idempotency key of its own. */
public final class LeadSender {

    private static final Pattern EVENT = Pattern.compile("\"eventId\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final HttpClient http = HttpClient.newHttpClient();

    /** The event id when the lead was answered with 202; empty when the application was not there or refused. */
    public Optional<String> post(String base, int number) {
        try {
            HttpResponse<String> answer = http.send(request(base, number), BodyHandlers.ofString());
            Matcher event = EVENT.matcher(answer.body());
            return answer.statusCode() == 202 && event.find() ? Optional.of(event.group(1)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    public static HttpRequest request(String base, int number) {
        String lead = "{\"name\":\"Visitor %d\",\"phone\":\"+7916%07d\",\"message\":\"Please call\",\"source\":\"web\"}"
                .formatted(number, number);
        return HttpRequest.newBuilder(URI.create(base + "/api/v1/leads"))
                .header("Content-Type", "application/json")
                .header("siteKey", "demo-site")
                .header("Idempotency-Key", "program-" + number)
                .POST(BodyPublishers.ofString(lead))
                .build();
    }
}
