package io.sluice.desk.web;

import io.sluice.deal.DealView;
import io.sluice.planning.WorkItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is open for a deal, and for its client beside its deals. */
@Component
class OpenTasks {

    private final WorkItems items;
    private final Tasks tasks;
    private final ClientTasks clientTasks;

    OpenTasks(WorkItems items, Tasks tasks, ClientTasks clientTasks) {
        this.items = items;
        this.tasks = tasks;
        this.clientTasks = clientTasks;
    }

    List<NextTask> of(DealView deal) {
        return items.openOf(deal.id()).stream().map(tasks::shown).toList();
    }

    List<NextTask> ofClient(DealView deal) {
        return clientTasks.seenOf(deal.clientId());
    }
}
