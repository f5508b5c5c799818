package io.sluice.desk.web;

import io.sluice.calendar.CalendarAlarm;
import io.sluice.calendar.CalendarAlarms;
import io.sluice.intake.Reconciliations;
import io.sluice.shared.Actor;
import io.sluice.shared.web.Place;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What stands around a page: who is signed in, where they may go, and the token that every form carries. */
@Component
public class Frame {

    private final ObjectProvider<Place> places;
    private final People people;
    private final CalendarAlarms alarms;
    private final Reconciliations reconciliations;
    private final DayCount day;
    private final Environment environment;

    Frame(
            ObjectProvider<Place> places,
            People people,
            CalendarAlarms alarms,
            Reconciliations reconciliations,
            DayCount day,
            Environment environment) {
        this.places = places;
        this.people = people;
        this.alarms = alarms;
        this.reconciliations = reconciliations;
        this.day = day;
        this.environment = environment;
    }

    public @Nullable Person person() {
        return people.find(Actor.current()).orElse(null);
    }

    /** The name of whoever acted, or what is kept of them where nobody has that login. */
    public String called(String login) {
        return people.find(login).map(Person::name).orElse(login);
    }

    /** The places that the person's roles may see, in their order. */
    public List<Place> places() {
        Person person = person();
        return places.stream()
                .filter(place -> person != null && isFor(person, place))
                .sorted(Comparator.comparingInt(Place::order))
                .toList();
    }

    /** What only the administrator can put right: dates counted over a year whose calendar is not loaded. */
    public List<CalendarAlarm> alarms() {
        Person person = person();
        return person != null && person.is(Role.ADMIN) ? alarms.open() : List.of();
    }

    /** How much of what senders have listed the journal does not know: for heads and the administrator. */
    public long missing() {
        Person person = person();
        boolean told = person != null && (person.is(Role.ADMIN) || person.is(Role.SALES_HEAD));
        return told ? reconciliations.missing() : 0;
    }

    /** How many of the person's tasks are late or due today. */
    public long today() {
        Person person = person();
        return person == null ? 0 : day.open(person.id());
    }

    /** Whether the person may enter clients and deals by hand. */
    public boolean adds() {
        Person person = person();
        return person != null && (person.is(Role.MANAGER) || person.is(Role.SALES_HEAD));
    }

    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    public boolean demo() {
        return environment.getProperty("spring.datasource.url") == null
                && environment.getProperty("sluice.demo", Boolean.class, true);
    }

    public String path() {
        HttpServletRequest request = request();
        return request == null ? "/" : request.getRequestURI();
    }

    /** This page with its filter, to come back to. */
    public String here() {
        HttpServletRequest request = request();
        if (request == null || !request.getMethod().equals("GET")) return "/";
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Address of this list with one parameter changed; the rest of the filter stays, the place in the list does not. */
    public String with(String name, String value) {
        return Addresses.with(Objects.requireNonNull(request()), name, value);
    }

    /** Another address with this list's filter. */
    public String to(String path) {
        HttpServletRequest request = request();
        String query = request == null ? null : request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    public @Nullable CsrfToken csrf() {
        HttpServletRequest request = request();
        return request == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    private static boolean isFor(Person person, Place place) {
        return place.roles().isEmpty()
                || person.roles().stream().anyMatch(role -> place.roles().contains(role.key()));
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
