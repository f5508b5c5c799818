package io.sluice.desk.web;

import io.sluice.client.Clients;
import io.sluice.deal.DealStatus;
import io.sluice.deal.DealView;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.planning.WorkItems;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers the page of a deal; the deal itself is asked first, and it answers only to those who may see it. */
@Component
class DealSheets {

    private final Deals deals;
    private final DealPapers papers;
    private final DealHistory history;
    private final DealContacts contacts;
    private final Clients clients;
    private final Regrets regrets;
    private final People people;
    private final WorkItems items;
    private final Tasks tasks;
    private final ClientTasks clientTasks;
    private final Say say;
    private final Words words;

    DealSheets(
            Deals deals,
            DealPapers papers,
            DealHistory history,
            DealContacts contacts,
            Clients clients,
            Regrets regrets,
            People people,
            WorkItems items,
            Tasks tasks,
            ClientTasks clientTasks,
            Say say,
            Words words) {
        this.deals = deals;
        this.papers = papers;
        this.history = history;
        this.contacts = contacts;
        this.clients = clients;
        this.regrets = regrets;
        this.people = people;
        this.items = items;
        this.tasks = tasks;
        this.clientTasks = clientTasks;
        this.say = say;
        this.words = words;
    }

    DealSheet of(UUID id) {
        DealView deal = deals.deal(id);
        return new DealSheet(
                deal,
                deals.permits(id),
                clients.card(deal.clientId()),
                people.find(deal.ownerId()).map(Person::name).orElse(null),
                path(deal),
                items.openOf(id).stream().map(tasks::shown).toList(),
                clientTasks.seenOf(deal.clientId()),
                papers.offer(id),
                papers.meeting(id),
                papers.contract(id),
                papers.invoices(id),
                papers.documents(id),
                history.of(id),
                contacts.letters(id),
                contacts.calls(id),
                contacts.others(deal),
                regrets.offered(id),
                people.current().is(Role.ACCOUNTANT),
                Arrays.stream(FunnelStage.values())
                        .filter(stage -> stage != FunnelStage.INVOICE_PAID)
                        .map(stage -> new Choice(stage.name(), say.text(stage.messageKey())))
                        .toList());
    }

    private List<Step> path(DealView deal) {
        return Arrays.stream(FunnelStage.values())
                .map(stage -> step(deal, stage))
                .toList();
    }

    private Step step(DealView deal, FunnelStage stage) {
        boolean here = stage == deal.stage();
        String since = deal.status() == DealStatus.OPEN
                ? words.since(deal.stageSince())
                : say.text("deal.status." + deal.status());
        return new Step(say.text(stage.messageKey()), stage.isBehind(deal.stage()), here, here ? since : "");
    }
}
