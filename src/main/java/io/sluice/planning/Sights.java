package io.sluice.planning;

import io.sluice.shared.Actor;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import io.sluice.staff.Visibilities;
import io.sluice.staff.Visibility;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns who the reader is into what they see of the open tasks: the same as Tasklist shows them. */
@Component
class Sights {

    private final Visibilities visibilities;
    private final People people;

    Sights(Visibilities visibilities, People people) {
        this.visibilities = visibilities;
        this.people = people;
    }

    Sight current() {
        Visibility visibility = visibilities.current();
        if (visibility.all()) return new Sight(true, Set.of(), Set.of());
        Optional<Person> reader = people.find(Actor.current()).filter(Person::active);
        Set<UUID> owners = new HashSet<>(visibility.owners());
        reader.map(Person::id).ifPresent(owners::add);
        return new Sight(false, owners, reader.map(Sights::queues).orElse(Set.of()));
    }

    /** The groups of the engine that a person belongs to: roles, and the team. */
    private static Set<String> queues(Person person) {
        Set<String> queues = person.roles().stream().map(Role::key).collect(Collectors.toSet());
        if (person.team() != null) queues.add("team-" + person.team());
        return queues;
    }
}
