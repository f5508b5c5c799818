package io.sluice.process.funnel;

import io.sluice.client.Clients;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.shared.Decisions;
import io.sluice.shared.Refusal;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gets a deal: the client's own manager, else the least loaded of the team that {@code lead-assignment.dmn} names. */
@Component
class Assignment {

    private static final String TABLE = "lead-assignment";

    private final Deals deals;
    private final Clients clients;
    private final People people;
    private final Duty duty;
    private final Loads loads;
    private final Decisions decisions;
    private final HouseWords words;

    Assignment(
            Deals deals,
            Clients clients,
            People people,
            Duty duty,
            Loads loads,
            Decisions decisions,
            HouseWords words) {
        this.deals = deals;
        this.clients = clients;
        this.people = people;
        this.duty = duty;
        this.loads = loads;
        this.decisions = decisions;
        this.words = words;
    }

    void assign(UUID dealId) {
        DealFacts deal = deals.facts(dealId);
        Optional<Person> own =
                people.find(clients.card(deal.clientId()).ownerId()).flatMap(duty::orSubstitute);
        if (own.isPresent()) deals.assign(dealId, own.get().id(), words.say("process.assigned.own"));
        else give(deal, leastLoaded(team(deal), null), words.say("process.assigned.table"));
    }

    void reassign(UUID dealId) {
        DealFacts deal = deals.facts(dealId);
        String team = Optional.ofNullable(deal.team()).orElseGet(() -> team(deal));
        give(deal, leastLoaded(team, deal.ownerId()), words.say("process.assigned.unattended"));
    }

    private void give(DealFacts deal, Person person, String reason) {
        deals.assign(deal.id(), person.id(), reason);
        UUID owner = clients.card(deal.clientId()).ownerId();
        if (owner == null || owner.equals(deal.ownerId())) clients.assignOwner(deal.clientId(), person.id());
    }

    private String team(DealFacts deal) {
        Map<String, Object> inputs =
                Map.of("source", deal.source(), "amount", deal.amount().amount());
        return String.valueOf(decisions.decide(TABLE, inputs).get("team"));
    }

    /** A team of one has nobody else. */
    private Person leastLoaded(String team, @Nullable UUID except) {
        List<Person> all = duty.of(team);
        List<Person> others =
                all.stream().filter(one -> !one.id().equals(except)).toList();
        return loads.least(others.isEmpty() ? all : others).orElseThrow(() -> Refusal.conflict("process.nobody", team));
    }
}
