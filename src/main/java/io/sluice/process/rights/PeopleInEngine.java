package io.sluice.process.rights;

import io.sluice.shared.SluiceSettings;
import io.sluice.staff.Credentials;
import io.sluice.staff.LanguageChosen;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.PersonChanged;
import io.sluice.staff.PersonLeft;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's users and groups equal to our people, in the same transaction. */
@Component
class PeopleInEngine {

    private final People people;
    private final IdentityService identity;
    private final Credentials credentials;
    private final SluiceSettings settings;

    PeopleInEngine(People people, @Lazy IdentityService identity, Credentials credentials, SluiceSettings settings) {
        this.people = people;
        this.identity = identity;
        this.credentials = credentials;
        this.settings = settings;
    }

    @EventListener
    void on(PersonChanged changed) {
        Person person = people.byId(changed.personId());
        User user = known(person.login());
        user.setFirstName(person.name());
        user.setLastName("");
        user.setEmail(person.email());
        identity.saveUser(user);
        belong(person);
    }

    @EventListener
    void on(LanguageChosen chosen) {
        belong(people.byId(chosen.personId()));
    }

    @EventListener
    void on(PersonLeft left) {
        credentials.remove(people.byId(left.personId()).login());
    }

    /** Brings groups of an earlier version to those of today. */
    void regroup() {
        people.all().stream().filter(Person::active).forEach(this::belong);
    }

    private void belong(Person person) {
        new Memberships(identity).become(person.login(), EngineGroups.of(person, settings.locale()));
    }

    private User known(String login) {
        User user = identity.createUserQuery().userId(login).singleResult();
        return user == null ? withoutPassword(login) : user;
    }

    // an integration signs in by token only, and nobody guesses this
    private User withoutPassword(String login) {
        User user = identity.newUser(login);
        user.setPassword(UUID.randomUUID() + "" + UUID.randomUUID());
        return user;
    }
}
