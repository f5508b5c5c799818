package io.sluice.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route × every role, with the ids of another team's records and with ids of nothing. */
@SluiceTest
class RightsWalkTests {

    /** A manager and a head of another team, a lawyer who reviews nothing of it, and who keeps the processes. */
    private static final List<String> STRANGERS = List.of("anna", "helen", "lev", "oscar");

    /** Whoever sees the client or its money by their role. */
    private static final List<String> READERS = List.of("alla", "clara", "dmitri", "admin");

    /** The doors of web sites, their forms, the links of our letters and telephone exchanges, and the login. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "POST /api/v1/leads",
            "POST /api/v1/calls/",
            "GET /api/v1/calls/",
            "GET /forms/",
            "POST /forms/",
            "GET /login");

    @Autowired
    ApplicationContext application;

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    private List<Route> routes;
    private JsonNode description;
    private Bodies bodies;
    private Walker walker;
    private Ids foreign;
    private DatabaseWatch watch;

    @BeforeEach
    void aWorldOfTeamSouth() {
        routes = Routes.of(application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
        description = api.as("admin").get("/v3/api-docs").json();
        bodies = new Bodies(description, json, LocalDate.now(ZoneOffset.UTC).plusDays(30));
        walker = new Walker(api, bodies);
        foreign = new ForeignWorld(application).built();
        watch = new DatabaseWatch(jdbc);
    }

    @Test
    void everyVariableOfARouteIsAKnownKindOfRecord() {
        List<String> unknown = routes.stream()
                .filter(route -> !route.variables().stream().allMatch(Ids::isKnown)
                        || !route.idParameters().stream()
                                .allMatch(name -> Ids.kind(name).isPresent()))
                .map(Route::toString)
                .toList();

        assertThat(unknown).as("register the kind in io.sluice.walk.Ids").isEmpty();
    }

    @Test
    void theDescriptionOfTheApiNamesEveryRouteOfTheApiAndNoOther() {
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertThat(described)
                .isEqualTo(new TreeSet<>(routes.stream()
                        .filter(Route::isApi)
                        .map(Route::toString)
                        .toList()));
    }

    @Test
    void aForeignRecordAnswersLikeAMissingOneAndARefusalChangesNothing() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            if (!namesARecord(route)) continue;
            for (String login : STRANGERS) wrong.addAll(compared(route, login));
            watch.changed().ifPresent(tables -> wrong.add(route + " changed " + tables));
        }

        assertThat(wrong).isEmpty();
    }

    private List<String> compared(Route route, String login) {
        List<Walker.Answer> theirs = walker.call(route, login, foreign);
        List<Walker.Answer> nobodys = walker.call(route, login, foreign.missing());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            Walker.Answer answer = theirs.get(i);
            if (answer.status() >= 500) wrong.add(answer.what() + " breaks: " + answer.status());
            boolean byPath = !route.variables().isEmpty() || !route.reads();
            if (byPath && !answer.refused()) wrong.add(answer.what() + " is let in: " + answer.status());
            if (!answer.comparable().equals(nobodys.get(i).comparable()))
                wrong.add(answer.what() + " differs: " + answer.status() + " and "
                        + nobodys.get(i).status());
        }
        return wrong;
    }

    @Test
    void noListNamesARecordOfAnotherTeam() {
        List<String> wrong = routes.stream()
                .filter(route -> route.reads() && route.variables().isEmpty())
                .flatMap(route -> STRANGERS.stream().map(login -> walker.list(route, login)))
                .filter(answer -> answer.status() >= 500
                        || answer.body().contains(ForeignWorld.MARK)
                        || answer.body().contains(foreign.id("deal")))
                .map(answer -> answer.what() + ": " + answer.status())
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void aStrangerIsSentToTheLoginWhereverTheDoorIsNotOpenToAll() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            if (OPEN_TO_ALL.stream().anyMatch(route.toString()::startsWith)) continue;
            for (Walker.Answer answer : walker.call(route, "", foreign))
                if (!sentAway(route, answer)) wrong.add(answer.what() + ": " + answer.status());
        }

        assertThat(wrong).isEmpty();
        assertThat(watch.changed()).isEmpty();
    }

    private static boolean sentAway(Route route, Walker.Answer answer) {
        return route.isApi()
                ? answer.status() == 401
                : answer.status() == 302 && answer.location().endsWith("/login");
    }

    @Test
    void whoeverMayReadButNotWriteChangesNothing() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            for (String login : READERS) {
                if (login.equals("admin") && route.pattern().equals("/api/v1/clock")) continue;
                List<Walker.Answer> answers = walker.call(route, login, foreign);
                boolean mustStay = route.reads() || answers.stream().allMatch(Walker.Answer::refused);
                Optional<List<String>> changed = watch.changed();
                if (mustStay) changed.ifPresent(tables -> wrong.add(route + " as " + login + " changed " + tables));
                answers.stream()
                        .filter(answer -> answer.status() >= 500)
                        .forEach(answer -> wrong.add(answer.what() + " breaks: " + answer.status()));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Else the walk would compare one missing record with another. */
    @Test
    void everyKindOfRecordIsThereForSomebody() {
        Set<String> asked = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (Route route : routes) {
            if (!route.reads() || route.variables().isEmpty()) continue;
            if (!route.variables().stream().allMatch(Ids::isOwned)) continue;
            List<String> kinds = route.variables().stream()
                    .flatMap(variable -> Ids.kind(variable).stream())
                    .toList();
            asked.addAll(kinds);
            if (isThere(route)) seen.addAll(kinds);
        }

        assertThat(seen).isEqualTo(asked);
    }

    private boolean isThere(Route route) {
        return Stream.of("igor", "alla", "admin")
                .anyMatch(login -> walker.call(route, login, foreign).stream().allMatch(RightsWalkTests::isShown));
    }

    /** A recording lies with the exchange: the answer is the way there. */
    private static boolean isShown(Walker.Answer answer) {
        return answer.status() == 200 || answer.location().startsWith("https://pbx.example/");
    }

    private boolean namesARecord(Route route) {
        boolean byBody = !route.reads() && bodies.json(route, marked()).contains("<id>");
        boolean byPath = route.variables().stream().anyMatch(Ids::isOwned);
        return byPath || byBody || !route.idParameters().isEmpty();
    }

    private Ids marked() {
        Map<String, String> marks = new java.util.HashMap<>(foreign.records());
        marks.replaceAll((kind, id) -> "<id>");
        return new Ids(marks);
    }
}
