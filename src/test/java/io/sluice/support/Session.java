package io.sluice.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at a browser: signed in by the form, with cookies, as Tasklist and our pages see them. */
public final class Session {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Session(String base) {
        this.base = base;
    }

    public static Session stranger(String base) {
        return new Session(base);
    }

    /** Signs in with the password of the demonstration and opens Tasklist once, as a browser does. */
    public static Session of(String base, String login) {
        Session session = new Session(base);
        String to = session.signIn(login, "demo");
        if (!to.endsWith("/")) throw new IllegalStateException(login + " was not let in but sent to «" + to + "»");
        session.get("/camunda/app/tasklist/default/");
        return session;
    }

    /** Where the form sends on to. */
    public String signIn(String login, String password) {
        return form("/login", "username=" + encoded(login) + "&password=" + encoded(password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** Posts a form of ours with the token of the login page. */
    public HttpResponse<String> form(String path, String fields) {
        Matcher token = CSRF.matcher(get("/login").body());
        String csrf = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + csrf)));
    }

    /** Posts a file and fields of a form of ours, as a browser does. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String fileName, String content) {
        Matcher token = CSRF.matcher(get("/login").body());
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
        if (token.find()) body.append(part("name=\"_csrf\"", token.group(1)));
        body.append(part("name=\"file\"; filename=\"" + fileName + "\"", content))
                .append("--parts--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=parts")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String part(String head, String content) {
        return "--parts\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Calls Camunda's API with its own token. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(json)));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html, application/json;q=0.9");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
