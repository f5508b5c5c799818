package io.sluice.staff.directory;

import io.sluice.shared.Refusal;
import io.sluice.staff.Credentials;
import io.sluice.staff.NewPerson;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the first day to the last: whoever is hired can sign in at once, whoever leaves no more. */
@Component
class Hiring {

    private final People people;
    private final Credentials credentials;
    private final PersonCheck check;

    Hiring(People people, Credentials credentials, PersonCheck check) {
        this.people = people;
        this.credentials = credentials;
        this.check = check;
    }

    @Transactional
    public Person hire(PersonForm form, String password) {
        NewPerson who = form.hired();
        check.newcomer(who, password);
        if (people.find(who.login()).isPresent()) throw Refusal.invalidField("login", "staff.login.taken", who.login());
        Person person = people.hire(who);
        if (PersonCheck.signsIn(who)) credentials.create(person.login(), password);
        return person;
    }

    @Transactional
    public void change(UUID id, PersonForm form) {
        Person before = people.byId(id);
        check.person(form.hired());
        people.change(form.changed(id, before.login()));
    }

    /** They sign in by it from now on; whoever has forgotten the old one asks the administrator. */
    @Transactional
    public void newPassword(UUID id, String password) {
        Person person = people.byId(id);
        if (!person.active()) throw Refusal.conflict("staff.left", person.name());
        if (person.is(Role.SERVICE)) throw Refusal.conflict("staff.password.program");
        check.password(person.login(), password);
        credentials.change(person.login(), password);
        people.passwordChanged(id);
    }

    @Transactional
    public void leave(UUID id) {
        if (people.current().id().equals(id)) throw Refusal.conflict("staff.leave.oneself");
        people.leave(id);
    }
}
