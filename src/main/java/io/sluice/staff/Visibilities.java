package io.sluice.staff;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one place where it is decided who sees what. */
@Component
public class Visibilities {

    private final People people;

    Visibilities(People people) {
        this.people = people;
    }

    /** Of whoever acts: jobs and queues see everything, a stranger nothing. */
    public Visibility current() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) return Visibility.EVERYTHING;
        if (signedIn instanceof AnonymousAuthenticationToken) return Visibility.NOTHING;
        return people.find(signedIn.getName()).map(this::of).orElse(Visibility.NOTHING);
    }

    public Visibility of(Person person) {
        if (!person.active()) return Visibility.NOTHING;
        if (person.is(Role.DIRECTOR) || person.is(Role.ADMIN) || person.is(Role.SERVICE)) return Visibility.EVERYTHING;
        boolean money = person.is(Role.ACCOUNTANT) || person.is(Role.COLLECTOR);
        return new Visibility(false, owners(person), teams(person), money, person.is(Role.LAWYER));
    }

    private Set<UUID> owners(Person person) {
        Set<UUID> owners = new HashSet<>();
        if (person.is(Role.MANAGER) || person.is(Role.SALES_HEAD)) owners.add(person.id());
        teams(person).forEach(team -> owners.addAll(people.everIn(team)));
        return owners;
    }

    private static Set<String> teams(Person person) {
        String team = person.team();
        return person.is(Role.SALES_HEAD) && team != null ? Set.of(team) : Set.of();
    }
}
