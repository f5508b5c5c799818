package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.client.Clients;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.process.tasks.TaskTaken;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Whoever takes a lead out of the team's queue has its deal and its client from now on. */
@Component
class TakenFromQueue implements TaskTaken {

    private final Deals deals;
    private final Clients clients;
    private final People people;
    private final HouseWords words;

    TakenFromQueue(Deals deals, Clients clients, People people, HouseWords words) {
        this.deals = deals;
        this.clients = clients;
        this.people = people;
        this.words = words;
    }

    @Override
    public void taken(DelegateTask task) {
        if (task.getAssignee() == null || !task.getProcessDefinitionId().startsWith(SalesFunnel.KEY + ":")) return;
        DealFacts deal = deals.facts(DEAL_ID.in(task));
        if (deal.ownerId() == null)
            people.find(task.getAssignee()).filter(TakenFromQueue::sells).ifPresent(person -> give(deal, person));
    }

    private void give(DealFacts deal, Person person) {
        deals.assign(deal.id(), person.id(), words.say("process.assigned.taken"));
        if (clients.card(deal.clientId()).ownerId() == null) clients.assignOwner(deal.clientId(), person.id());
    }

    private static boolean sells(Person person) {
        return person.active() && (person.is(Role.MANAGER) || person.is(Role.SALES_HEAD));
    }
}
