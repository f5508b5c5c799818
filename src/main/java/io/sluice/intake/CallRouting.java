package io.sluice.intake;

import io.sluice.calendar.Offices;
import io.sluice.client.CallerBook;
import io.sluice.shared.PhoneNumber;
import io.sluice.staff.Absences;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who takes a call: the client's own manager, whoever stands in for them, else the group on duty. */
@Component
public class CallRouting {

    private final CallerBook callers;
    private final People people;
    private final Absences absences;
    private final DutyGroup duty;
    private final Extensions extensions;
    private final Today today;

    CallRouting(
            CallerBook callers, People people, Absences absences, DutyGroup duty, Extensions extensions, Today today) {
        this.callers = callers;
        this.people = people;
        this.absences = absences;
        this.duty = duty;
        this.extensions = extensions;
        this.today = today;
    }

    public Route of(PhoneNumber number) {
        Optional<CallerBook.Caller> caller = callers.find(number);
        UUID client = caller.map(CallerBook.Caller::clientId).orElse(null);
        Optional<Person> own = people.find(
                        caller.map(CallerBook.Caller::ownerId).orElse(null))
                .filter(Person::active)
                .filter(person -> person.is(Role.MANAGER) || person.is(Role.SALES_HEAD));
        if (own.isPresent() && isThere(own.get())) return route(client, own.get(), "own-manager");
        return own.flatMap(this::substitute)
                .map(person -> route(client, person, "substitute"))
                .orElseGet(() -> toDuty(client, number));
    }

    /** Whether the person takes calls of nobody's clients today. */
    public boolean isOnDuty(Person person) {
        return person.is(Role.MANAGER) && duty.includes(person) && isThere(person);
    }

    private Route toDuty(@Nullable UUID client, PhoneNumber number) {
        String manager =
                duty.memberFor(number, this::isThere).map(Person::login).orElse(null);
        String group = duty.extension();
        String extension = group != null || manager == null
                ? group
                : extensions.of(manager).orElse(null);
        return new Route(client, manager, extension, "duty-group");
    }

    private Route route(@Nullable UUID client, Person person, String reason) {
        return new Route(client, person.login(), extensions.of(person.login()).orElse(null), reason);
    }

    private Optional<Person> substitute(Person away) {
        return absences.substitute(away.id(), today.of(away))
                .flatMap(people::find)
                .filter(person -> person.active() && isThere(person));
    }

    private boolean isThere(Person person) {
        return !absences.isAway(person.id(), today.of(person));
    }

    /** The day at a person's office. */
    @Component
    static class Today {

        private final Offices offices;
        private final Clock clock;

        Today(Offices offices, Clock clock) {
            this.offices = offices;
            this.clock = clock;
        }

        LocalDate of(Person person) {
            return LocalDate.ofInstant(clock.instant(), offices.zone(person.office()));
        }
    }
}
