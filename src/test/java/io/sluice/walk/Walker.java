package io.sluice.walk;

import io.sluice.support.Api;
import io.sluice.support.Session;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls routes as somebody, programs' by Basic and pages with a session. */
final class Walker {

    private final Api api;
    private final Bodies bodies;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    Walker(Api api, Bodies bodies) {
        this.api = api;
        this.bodies = bodies;
    }

    /** One answer for each word that a variable of the route may be. */
    List<Answer> call(Route route, String login, Ids ids) {
        return addresses(route, ids)
                .map(path -> route.isApi() ? program(route, path, login, ids) : page(route, path, login, ids))
                .toList();
    }

    /** The list that the route answers to a search for the beginning of the foreign client's name. */
    Answer list(Route route, String login) {
        Ids none = new Ids(Map.of());
        String path = route.pattern() + "?q=zare";
        return route.isApi() ? program(route, path, login, none) : page(route, path, login, none);
    }

    private static Stream<String> addresses(Route route, Ids ids) {
        Stream<String> paths = Stream.of(route.pattern());
        for (Route.Variable variable : route.variables())
            paths = paths.flatMap(path -> values(variable, ids).map(value -> put(path, variable, value)));
        return route.reads() ? paths.map(path -> path + query(route, ids)) : paths;
    }

    private static Stream<String> values(Route.Variable variable, Ids ids) {
        return Ids.kind(variable).map(ids::id).map(Stream::of).orElseGet(() -> Ids.words(variable).stream());
    }

    private static String put(String path, Route.Variable variable, String value) {
        return path.replace("/" + variable.segment(), "/" + value);
    }

    private static String query(Route route, Ids ids) {
        return "?q=zare&"
                + route.idParameters().stream()
                        .map(name -> name + "=" + ids.fields().get(name))
                        .collect(Collectors.joining("&"));
    }

    private Answer program(Route route, String path, String login, Ids ids) {
        Api as = login.isEmpty() ? api : api.as(login);
        String body = route.reads() || route.method().equals("DELETE") ? "" : bodies.json(route, ids);
        Api.Answer answer = as.with("Content-Type", "application/json")
                .with("If-Match", "\"0\"")
                .raw(route.method(), path, body);
        return new Answer(route + " as " + login, answer.status(), answer.header("Location"), answer.text());
    }

    private Answer page(Route route, String path, String login, Ids ids) {
        Session session = session(login);
        HttpResponse<String> answer = route.reads() ? session.get(path) : session.form(path, bodies.form(ids));
        String location = answer.headers().firstValue("Location").orElse("");
        return new Answer(route + " as " + login, answer.statusCode(), location, answer.body());
    }

    private Session session(String login) {
        return sessions.computeIfAbsent(login, name -> {
            Session session = Session.stranger(api.base());
            if (!name.isEmpty()) session.signIn(name, "demo");
            return session;
        });
    }

    /** What came back, and how it compares whatever ids it names. */
    record Answer(String what, int status, String location, String body) {

        boolean refused() {
            return status >= 400;
        }

        String comparable() {
            return status + " " + plain(location) + " " + plain(body);
        }

        private static String plain(String text) {
            return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                    .replaceAll("\"instance\":\"[^\"]*\"", "");
        }
    }
}
