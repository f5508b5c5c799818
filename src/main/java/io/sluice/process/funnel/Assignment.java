package io.sluice.process.funnel;

import io.sluice.client.Clients;
import io.sluice.client.TeamQueue;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.shared.Decisions;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.List;
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
    private final Asked asked;
    private final TeamQueue queue;

    Assignment(
            Deals deals,
            Clients clients,
            People people,
            Duty duty,
            Loads loads,
            Decisions decisions,
            HouseWords words,
            Asked asked,
            TeamQueue queue) {
        this.deals = deals;
        this.clients = clients;
        this.people = people;
        this.duty = duty;
        this.loads = loads;
        this.decisions = decisions;
        this.words = words;
        this.asked = asked;
        this.queue = queue;
    }

    void assign(UUID dealId) {
        DealFacts deal = deals.facts(dealId);
        Optional<Person> own =
                people.find(clients.card(deal.clientId()).ownerId()).flatMap(duty::orSubstitute);
        if (own.isPresent()) deals.assign(dealId, own.get().id(), words.say("process.assigned.own"));
        else toTeam(deal, team(deal));
    }

    private void toTeam(DealFacts deal, String team) {
        Optional<Person> free = loads.least(duty.of(team));
        free.ifPresent(person -> give(deal, person, words.say("process.assigned.table")));
        if (free.isPresent()) return;
        deals.queue(deal.id(), team, words.say("process.assigned.queue"));
        queue.put(deal.clientId(), team);
    }

    void reassign(UUID dealId) {
        DealFacts deal = deals.facts(dealId);
        String team = Optional.ofNullable(deal.team()).orElseGet(() -> team(deal));
        somebody(team, deal.ownerId())
                .ifPresent(person -> give(deal, person, words.say("process.assigned.unattended")));
    }

    private void give(DealFacts deal, Person person, String reason) {
        deals.assign(deal.id(), person.id(), reason);
        UUID owner = clients.card(deal.clientId()).ownerId();
        if (owner == null || owner.equals(deal.ownerId())) clients.assignOwner(deal.clientId(), person.id());
    }

    private String team(DealFacts deal) {
        return String.valueOf(decisions.decide(TABLE, asked.of(deal)).get("team"));
    }

    /** Somebody else of the team, else its head; a team of one has nobody else. */
    private Optional<Person> somebody(String team, @Nullable UUID except) {
        List<Person> all = duty.of(team);
        List<Person> others =
                all.stream().filter(one -> !one.id().equals(except)).toList();
        return loads.least(others.isEmpty() ? all : others)
                .or(() -> duty.head(team))
                .filter(one -> !one.id().equals(except));
    }
}
