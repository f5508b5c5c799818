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

    /** Those of the team who are there; where nobody is, its head keeps what comes until somebody is back. */
    List<Person> of(String team) {
        List<Person> managers = people.members(team, Role.MANAGER);
        List<Person> there = managers.stream().filter(this::sells).toList();
        if (!there.isEmpty()) return there;
        return people.headOf(team).map(List::of).orElse(managers);
    }

    private boolean sells(Person person) {
        return person.active() && person.is(Role.MANAGER) && !absences.isAway(person.id(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
