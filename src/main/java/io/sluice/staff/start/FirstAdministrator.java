package io.sluice.staff.start;

import io.sluice.staff.Credentials;
import io.sluice.staff.NewPerson;
import io.sluice.staff.PasswordRule;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Outside of a demonstration nobody gets in by a password that everybody knows. */
@Component
class FirstAdministrator {

    private final People people;
    private final Credentials credentials;
    private final StartSettings settings;

    FirstAdministrator(People people, Credentials credentials, StartSettings settings) {
        this.people = people;
        this.credentials = credentials;
        this.settings = settings;
    }

    @Transactional
    public void check() {
        if (people.withRole(Role.ADMIN).isEmpty()) hire(settings.password());
        people.withRole(Role.ADMIN).forEach(this::refuseKnownPassword);
        DemoPeople.LOGINS.stream()
                .flatMap(login -> people.find(login).stream())
                .filter(Person::active)
                .forEach(this::refuseKnownPassword);
    }

    private void hire(@Nullable String password) {
        if (password == null || password.isBlank())
            throw new RefusedToStart(
                    "There is no administrator yet: set sluice.admin.login and sluice.admin.password.");
        Person admin = people.hire(
                new NewPerson(settings.login(), "Administrator", Set.of(Role.ADMIN), null, null, "moscow", null, null));
        credentials.create(admin.login(), password);
    }

    private void refuseKnownPassword(Person person) {
        if (PasswordRule.KNOWN_TO_ALL.stream().anyMatch(known -> credentials.check(person.login(), known)))
            throw new RefusedToStart(
                    "«%s» has a password that everybody knows; change it (or start the demonstration with sluice.demo=true)."
                            .formatted(person.login()));
    }
}
