package io.sluice.process.funnel;

import io.sluice.deal.DealFacts;
import io.sluice.shared.EmailAddress;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import org.springframework.stereotype.Component;

/** Who invites: the deal's manager under their own address, else the house. */
@Component
class Organizers {

    private static final EmailAddress HOUSE = EmailAddress.parse("sales@sluice.example");

    private final People people;

    Organizers(People people) {
        this.people = people;
    }

    EmailAddress of(DealFacts deal) {
        return people.find(deal.ownerId())
                .map(Person::email)
                .map(EmailAddress::parse)
                .orElse(HOUSE);
    }
}
