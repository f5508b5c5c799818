package io.sluice.process.funnel;

import io.sluice.communication.Direction;
import io.sluice.communication.InteractionKind;
import io.sluice.communication.Interactions;
import io.sluice.communication.NewInteraction;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.shared.Actor;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what a manager did with a client, on behalf of whoever completes the task. */
@Component
class Talks {

    private final Interactions interactions;
    private final Deals deals;
    private final People people;

    Talks(Interactions interactions, Deals deals, People people) {
        this.interactions = interactions;
        this.deals = deals;
        this.people = people;
    }

    void record(UUID dealId, InteractionKind kind, @Nullable String text) {
        write(dealId, kind, null, text);
    }

    void note(UUID dealId, String result, @Nullable String text) {
        write(dealId, InteractionKind.NOTE, result, text);
    }

    private void write(UUID dealId, InteractionKind kind, @Nullable String result, @Nullable String text) {
        DealFacts deal = deals.facts(dealId);
        UUID author = people.find(Actor.current()).map(Person::id).orElse(null);
        interactions.record(new NewInteraction(
                deal.clientId(), dealId, deal.contactId(), kind, Direction.OUT, result, text, author));
    }
}
