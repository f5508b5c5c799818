package io.sluice.process.funnel;

import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is there to take a deal now. */
@Component
class Takers {

    private final People people;
    private final Duty duty;
    private final Loads loads;

    Takers(People people, Duty duty, Loads loads) {
        this.people = people;
        this.duty = duty;
        this.loads = loads;
    }

    /** Whoever it is, or stands in for them. */
    Optional<Person> orSubstitute(@Nullable UUID person) {
        return people.find(person).flatMap(duty::orSubstitute);
    }

    Optional<Person> leastLoadedOf(String team) {
        return loads.least(duty.of(team));
    }

    /** Somebody else of the team, else its head; a team of one has nobody else. */
    Optional<Person> besides(@Nullable UUID except, String team) {
        List<Person> all = duty.of(team);
        List<Person> others =
                all.stream().filter(one -> !one.id().equals(except)).toList();
        return loads.least(others.isEmpty() ? all : others)
                .or(() -> duty.head(team))
                .filter(one -> !one.id().equals(except));
    }
}
