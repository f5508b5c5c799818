package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.process.tasks.Companies;
import io.sluice.process.tasks.TaskSubject;
import io.sluice.process.tasks.TaskSubjects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the tasks of the funnel are about: the deal and its client. */
@Component
class FunnelSubjects implements TaskSubjects {

    private final Deals deals;
    private final Clients clients;

    FunnelSubjects(Deals deals, Clients clients) {
        this.deals = deals;
        this.clients = clients;
    }

    @Override
    public String processKey() {
        return SalesFunnel.KEY;
    }

    /** A lead without an owner waits for its team; whatever else nobody was found for is repaired by the process owner. */
    @Override
    public String queueOfNobody(VariableScope task) {
        DealFacts deal = deals.facts(DEAL_ID.in(task));
        return deal.ownerId() == null && deal.team() != null
                ? "team-" + deal.team()
                : TaskSubjects.super.queueOfNobody(task);
    }

    @Override
    public TaskSubject of(VariableScope task) {
        DealFacts deal = deals.facts(DEAL_ID.in(task));
        ClientCard client = clients.card(deal.clientId());
        String stage = deal.stage().name();
        return new TaskSubject(
                deal.id(), deal.number(), client.id(), client.name(), Companies.name(client), stage, deal.amount());
    }
}
