package io.sluice.bench;

import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Tokens;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Calls the application over connections that are kept. */
final class Requests {

    private final Bench bench;
    private final String authorization;

    private Requests(Bench bench, String authorization) {
        this.bench = bench;
        this.authorization = authorization;
    }

    /** By token, as programs sign in: a password is hashed anew at each request. */
    static Requests as(Bench bench, String login) {
        Person person = bench.bean(People.class).byLogin(login);
        return new Requests(bench, "Bearer " + bench.bean(Tokens.class).issue(person.id(), "bench", null));
    }

    String get(String path) throws Exception {
        return answer(open(path, "GET"), 200);
    }

    String post(String path, String json) throws Exception {
        HttpURLConnection connection = open(path, "POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("siteKey", "demo-site");
        connection.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        return answer(connection, 201);
    }

    private HttpURLConnection open(String path, String method) throws Exception {
        var connection =
                (HttpURLConnection) URI.create(bench.base() + path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(60_000);
        connection.setRequestProperty("Authorization", authorization);
        return connection;
    }

    // «created» and «accepted» are both fine for what was posted
    private static String answer(HttpURLConnection connection, int expected) throws Exception {
        int status = connection.getResponseCode();
        if (status / 100 != expected / 100) throw new IllegalStateException(status + " from " + connection.getURL());
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
