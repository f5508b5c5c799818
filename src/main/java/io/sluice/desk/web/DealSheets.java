package io.sluice.desk.web;

import io.sluice.deal.DealView;
import io.sluice.deal.Deals;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers the page of a deal; the deal itself is asked first, and it answers only to those who may see it. */
@Component
class DealSheets {

    private final Deals deals;
    private final DealPeople people;
    private final StagePath path;
    private final OpenTasks tasks;
    private final DealPapers papers;
    private final DealPast past;

    DealSheets(Deals deals, DealPeople people, StagePath path, OpenTasks tasks, DealPapers papers, DealPast past) {
        this.deals = deals;
        this.people = people;
        this.path = path;
        this.tasks = tasks;
        this.papers = papers;
        this.past = past;
    }

    DealSheet of(UUID id) {
        DealView deal = deals.deal(id);
        return new DealSheet(
                deal,
                deals.permits(id),
                people.client(deal),
                people.owner(deal),
                path.of(deal),
                tasks.of(deal),
                tasks.ofClient(deal),
                papers.offer(id),
                papers.meeting(id),
                papers.contract(id),
                papers.invoices(id),
                papers.documents(id),
                past.history(id),
                past.letters(id),
                past.calls(id),
                past.others(deal),
                past.regret(id),
                people.readerKeepsAccounts(),
                path.choices());
    }
}
