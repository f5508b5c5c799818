package io.sluice.intake;

import io.sluice.shared.PhoneNumber;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The team that takes the calls of nobody's clients; each number always finds the same one of those who are there. */
@Component
class DutyGroup {

    private final CallSettings.Duty settings;
    private final People people;

    DutyGroup(CallSettings settings, People people) {
        this.settings = settings.duty();
        this.people = people;
    }

    @Nullable
    String extension() {
        return settings.extension();
    }

    Optional<Person> memberFor(PhoneNumber number, Predicate<Person> isThere) {
        List<Person> managers = people.withRole(Role.MANAGER);
        String team = team(managers);
        List<Person> there = managers.stream()
                .filter(person -> team == null || team.equals(person.team()))
                .filter(isThere)
                .toList();
        if (there.isEmpty())
            return people.headOf(team).or(() -> managers.stream().findFirst());
        return Optional.of(there.get(Math.floorMod(number.hashCode(), there.size())));
    }

    boolean includes(Person person) {
        String team = team(people.withRole(Role.MANAGER));
        return team == null || team.equals(person.team());
    }

    private @Nullable String team(List<Person> managers) {
        if (settings.team() != null) return settings.team();
        return managers.stream()
                .map(Person::team)
                .filter(team -> team != null)
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
