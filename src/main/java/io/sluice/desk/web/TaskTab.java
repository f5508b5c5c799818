package io.sluice.desk.web;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.communication.Interactions;
import io.sluice.deal.DealView;
import io.sluice.deal.Deals;
import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab beside a task in Tasklist: who the client is and what was last said; only for those who see the deal. */
@Controller
class TaskTab {

    private final WorkItems items;
    private final Deals deals;
    private final Clients clients;
    private final Interactions interactions;
    private final DealHistory history;
    private final DealPapers papers;

    TaskTab(
            WorkItems items,
            Deals deals,
            Clients clients,
            Interactions interactions,
            DealHistory history,
            DealPapers papers) {
        this.items = items;
        this.deals = deals;
        this.clients = clients;
        this.interactions = interactions;
        this.history = history;
        this.papers = papers;
    }

    @GetMapping("/desk/task-tab/{taskId}")
    String tab(@PathVariable String taskId, Model model) {
        DealView deal = deals.deal(dealOf(taskId));
        ClientCard client = clients.card(deal.clientId());
        model.addAttribute("deal", deal);
        model.addAttribute("client", client);
        model.addAttribute("contact", client.contact(deal.contactId()).orElse(null));
        model.addAttribute(
                "last",
                interactions.ofDeal(deal.id()).stream()
                        .findFirst()
                        .map(history::talk)
                        .orElse(null));
        model.addAttribute("documents", papers.documents(deal.id()));
        return "desk/task-tab";
    }

    private UUID dealOf(String taskId) {
        return items.byId(taskId).map(WorkItem::dealId).orElseThrow(Refusal::missing);
    }
}
