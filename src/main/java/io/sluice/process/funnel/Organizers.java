package io.sluice.process.funnel;

import io.sluice.deal.DealFacts;
import io.sluice.shared.EmailAddress;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who invites: the deal's manager under their own address, else nobody in person. */
@Component
class Organizers {

    private final People people;

    Organizers(People people) {
        this.people = people;
    }

    @Nullable
    EmailAddress of(DealFacts deal) {
        return people.find(deal.ownerId())
                .map(Person::email)
                .map(EmailAddress::parse)
                .orElse(null);
    }
}
