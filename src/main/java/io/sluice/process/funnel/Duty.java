package io.sluice.process.funnel;

import io.sluice.shared.SluiceSettings;
import io.sluice.staff.Absences;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who sells today: nobody who has left or is away gets anything new. */
@Component
class Duty {

    private final People people;
    private final Absences absences;
    private final Clock clock;
    private final ZoneId zone;

    Duty(People people, Absences absences, Clock clock, SluiceSettings settings) {
        this.people = people;
        this.absences = absences;
        this.clock = clock;
        this.zone = settings.zone();
    }

    /** The manager, or whoever stands in for them while they are away. */
    Optional<Person> orSubstitute(Person manager) {
        if (sells(manager)) return Optional.of(manager);
        return absences.substitute(manager.id(), today()).flatMap(people::find).filter(this::sells);
    }

    /** Those of the team who are there. */
    List<Person> of(String team) {
        return people.members(team, Role.MANAGER).stream().filter(this::sells).toList();
    }

    /** Who answers for what nobody of the team takes: its head, else a director. */
    Optional<Person> head(String team) {
        return people.headOf(team)
                .filter(Person::active)
                .or(() -> people.withRole(Role.DIRECTOR).stream().findFirst());
    }

    private boolean sells(Person person) {
        return person.active() && person.is(Role.MANAGER) && !absences.isAway(person.id(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
