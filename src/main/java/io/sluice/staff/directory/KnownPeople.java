package io.sluice.staff.directory;

import io.sluice.shared.Refusal;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom the reader of these pages may know: a head their team, administrator and director everybody. */
@Component
class KnownPeople {

    private final People people;

    KnownPeople(People people) {
        this.people = people;
    }

    List<Person> all() {
        Person reader = people.current();
        return people.all().stream().filter(one -> knows(reader, one)).toList();
    }

    Person byId(UUID id) {
        return people.find(id).filter(one -> knows(people.current(), one)).orElseThrow(Refusal::missing);
    }

    private static boolean knows(Person reader, Person one) {
        if (reader.is(Role.ADMIN) || reader.is(Role.DIRECTOR)) return true;
        return reader.team() != null && reader.team().equals(one.team());
    }
}
