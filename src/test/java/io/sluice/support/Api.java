package io.sluice.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Calls the running application over HTTP: {@code api.as("anna").get("/api/v1/deals")}. */
@Lazy
public class Api {

    private static final String BOUNDARY = "sluice-test-boundary";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Supplier<String> address;
    private final ObjectMapper json;
    private final Map<String, String> headers;

    @org.springframework.beans.factory.annotation.Autowired
    Api(Environment environment, ObjectMapper json) {
        this(() -> "http://127.0.0.1:" + environment.getProperty("local.server.port"), json, Map.of());
    }

    private Api(Supplier<String> address, ObjectMapper json, Map<String, String> headers) {
        this.address = address;
        this.json = json;
        this.headers = headers;
    }

    /** Calls an application in a JVM of its own. */
    public static Api at(String base) {
        return new Api(() -> base, new ObjectMapper(), Map.of());
    }

    /** Basic login with the password of the demonstration. */
    public Api as(String login) {
        byte[] pair = (login + ":demo").getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(address, json, more);
    }

    public String base() {
        return address.get();
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return json("PATCH", path, body);
    }

    /** Sends text as it is, with a content type set by {@link #with}. */
    public Answer raw(String method, String path, String body) {
        return send(method, path, BodyPublishers.ofString(body));
    }

    public Answer upload(String path, String field, String fileName, byte[] content) {
        return file("POST", path, body(field, fileName, content));
    }

    /** Replaces what is there by a file, sent in the field {@code file}. */
    public Answer putFile(String path, byte[] content) {
        return file("PUT", path, body("file", "file.docx", content));
    }

    private Answer file(String method, String path, byte[] body) {
        return with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send(method, path, BodyPublishers.ofByteArray(body));
    }

    private static byte[] body(String field, String fileName, byte[] content) {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, field, fileName);
        String tail = "\r\n--" + BOUNDARY + "--\r\n";
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private Answer json(String method, String path, Object body) {
        String text = body instanceof String s ? s : write(body);
        return with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(text));
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base() + path)).method(method, body);
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response, ObjectMapper mapper) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return mapper.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
