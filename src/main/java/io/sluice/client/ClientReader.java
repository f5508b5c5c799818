package io.sluice.client;

import io.sluice.shared.Actor;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import io.sluice.staff.Visibilities;
import io.sluice.staff.Visibility;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever looks into the client book, and what is theirs in it. */
@Component
class ClientReader {

    private final Visibilities visibilities;
    private final People people;

    ClientReader(Visibilities visibilities, People people) {
        this.visibilities = visibilities;
        this.people = people;
    }

    Visibility visibility() {
        return visibilities.current();
    }

    boolean mayChange(ClientCard card) {
        Visibility own = visibility();
        return own.admits(card.ownerId()) || (card.team() != null && own.teams().contains(card.team()));
    }

    Optional<Person> seller() {
        return people.find(Actor.current()).filter(person -> person.is(Role.MANAGER) || person.is(Role.SALES_HEAD));
    }
}
