package io.sluice.process.callback;

import io.sluice.intake.CallRouting;
import io.sluice.process.tasks.Holders;
import io.sluice.shared.Money;
import io.sluice.shared.PhoneNumber;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls are given back in the working time of whoever is to call. */
@Component
class CallBackDeadlines implements Holders {

    private static final Money ANY = Money.rub("0");

    private final CallRouting routing;
    private final People people;

    CallBackDeadlines(CallRouting routing, People people) {
        this.routing = routing;
        this.people = people;
    }

    @Override
    public String processKey() {
        return CallBackProcess.KEY;
    }

    @Override
    public @Nullable String office(String holder) {
        String manager = routing.of(new PhoneNumber(holder)).manager();
        return manager == null ? null : people.find(manager).map(Person::office).orElse(null);
    }

    @Override
    public Money amount(String holder) {
        return ANY;
    }
}
