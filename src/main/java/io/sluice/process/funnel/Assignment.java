package io.sluice.process.funnel;

import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.staff.Person;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who gets a deal: the client's own manager, else the least loaded of the team that {@code lead-assignment.dmn} names. */
@Component
class Assignment {

    private final Deals deals;
    private final Takers takers;
    private final TeamTable table;
    private final Handing handing;

    Assignment(Deals deals, Takers takers, TeamTable table, Handing handing) {
        this.deals = deals;
        this.takers = takers;
        this.table = table;
        this.handing = handing;
    }

    void assign(UUID dealId) {
        DealFacts deal = deals.facts(dealId);
        Optional<Person> own = takers.orSubstitute(handing.ownerOfClient(deal));
        if (own.isPresent()) handing.deal(deal, own.get(), "process.assigned.own");
        else toTeam(deal, table.team(deal));
    }

    private void toTeam(DealFacts deal, String team) {
        Optional<Person> free = takers.leastLoadedOf(team);
        if (free.isPresent()) handing.dealAndClient(deal, free.get(), "process.assigned.table");
        else handing.toQueue(deal, team, "process.assigned.queue");
    }

    void reassign(UUID dealId) {
        DealFacts deal = deals.facts(dealId);
        String team = Optional.ofNullable(deal.team()).orElseGet(() -> table.team(deal));
        takers.besides(deal.ownerId(), team)
                .ifPresent(person -> handing.dealAndClient(deal, person, "process.assigned.unattended"));
    }
}
