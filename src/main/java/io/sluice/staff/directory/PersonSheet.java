package io.sluice.staff.directory;

import io.sluice.staff.Absences;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import io.sluice.staff.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one person, with what was typed when it is shown again. */
@Component
class PersonSheet {

    private final KnownPeople known;
    private final People people;
    private final Absences absences;
    private final Tokens tokens;
    private final PersonChoices choices;

    PersonSheet(KnownPeople known, People people, Absences absences, Tokens tokens, PersonChoices choices) {
        this.known = known;
        this.people = people;
        this.absences = absences;
        this.tokens = tokens;
        this.choices = choices;
    }

    ModelAndView of(UUID id) {
        return of(id, PersonForm.of(known.byId(id)), Map.of());
    }

    ModelAndView of(UUID id, PersonForm typed, Map<String, String> wrong) {
        Person person = known.byId(id);
        return new ModelAndView("staff/person", choices.with(typed, wrong))
                .addObject("person", person)
                .addObject("absences", absences(id))
                .addObject("substitutes", substitutes(person))
                .addObject("mayChange", person.active() && people.current().is(Role.ADMIN))
                .addObject("mayPlan", person.active() && mayPlan())
                .addObject("tokens", people.current().is(Role.ADMIN) ? tokens.of(id) : List.of());
    }

    /** A director reads. */
    private boolean mayPlan() {
        Person reader = people.current();
        return reader.is(Role.ADMIN) || reader.is(Role.SALES_HEAD);
    }

    private List<Away> absences(UUID id) {
        return absences.of(id).stream()
                .map(one -> new Away(one.id(), one.first(), one.last(), name(one.substituteId())))
                .toList();
    }

    private String name(@Nullable UUID id) {
        return people.find(id).map(Person::name).orElse("");
    }

    private List<Person> substitutes(Person person) {
        return people.withRole(Role.MANAGER).stream()
                .filter(one -> !one.id().equals(person.id()) && Objects.equals(one.team(), person.team()))
                .toList();
    }

    /** Days away with the name of whoever stands in. */
    public record Away(UUID id, java.time.LocalDate first, java.time.LocalDate last, String substitute) {}
}
