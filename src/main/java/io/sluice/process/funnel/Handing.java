package io.sluice.process.funnel;

import io.sluice.client.Clients;
import io.sluice.client.TeamQueue;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.staff.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a deal to a person or a team, and the client with it where it has no manager of its own. */
@Component
class Handing {

    private final Deals deals;
    private final Clients clients;
    private final TeamQueue queue;
    private final HouseWords words;

    Handing(Deals deals, Clients clients, TeamQueue queue, HouseWords words) {
        this.deals = deals;
        this.clients = clients;
        this.queue = queue;
        this.words = words;
    }

    @Nullable
    UUID ownerOfClient(DealFacts deal) {
        return clients.card(deal.clientId()).ownerId();
    }

    /** The client stays with whose it is. */
    void deal(DealFacts deal, Person person, String reason) {
        deals.assign(deal.id(), person.id(), words.say(reason));
    }

    void dealAndClient(DealFacts deal, Person person, String reason) {
        deal(deal, person, reason);
        UUID owner = ownerOfClient(deal);
        if (owner == null || owner.equals(deal.ownerId())) clients.assignOwner(deal.clientId(), person.id());
    }

    void toQueue(DealFacts deal, String team, String reason) {
        deals.queue(deal.id(), team, words.say(reason));
        queue.put(deal.clientId(), team);
    }
}
