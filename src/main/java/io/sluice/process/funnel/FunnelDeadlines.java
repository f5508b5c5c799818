package io.sluice.process.funnel;

import io.sluice.deal.Deals;
import io.sluice.process.tasks.Holders;
import io.sluice.shared.Money;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose working time counts for a deal, and what it is worth. */
@Component
class FunnelDeadlines implements Holders {

    private final Deals deals;
    private final People people;

    FunnelDeadlines(Deals deals, People people) {
        this.deals = deals;
        this.people = people;
    }

    @Override
    public String processKey() {
        return SalesFunnel.KEY;
    }

    @Override
    public @Nullable String office(String holder) {
        UUID owner = deals.facts(UUID.fromString(holder)).ownerId();
        return people.find(owner).map(Person::office).orElse(null);
    }

    @Override
    public Money amount(String holder) {
        return deals.facts(UUID.fromString(holder)).amount();
    }
}
