package io.sluice.process.funnel;

import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.intake.Reception;
import io.sluice.process.tasks.Holders;
import io.sluice.shared.Money;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose working time counts for a deal, and what it is worth. */
@Component
class FunnelDeadlines implements Holders {

    private final Deals deals;
    private final People people;
    private final Reception reception;

    FunnelDeadlines(Deals deals, People people, Reception reception) {
        this.deals = deals;
        this.people = people;
        this.reception = reception;
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

    /** The first answer is owed from when the request was received, however late its process starts. */
    @Override
    public Instant since(String holder, Instant now) {
        DealFacts deal = deals.facts(UUID.fromString(holder));
        if (deal.stage() != FunnelStage.NEW_CLIENT) return now;
        return reception.ofUndecided(deal.leadId()).orElse(now);
    }
}
