package io.sluice.process.funnel;

import io.sluice.deal.Deals;
import io.sluice.staff.Person;
import io.sluice.staff.PersonChanged;
import io.sluice.staff.PersonLeft;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever heads a team from now on finds what waits for its head; whoever does so no longer is rid of it. */
@Component
class ApprovalsFollow {

    private final RunningDeals running;
    private final DealTasks tasks;
    private final Owners owners;
    private final Deals deals;

    ApprovalsFollow(RunningDeals running, DealTasks tasks, Owners owners, Deals deals) {
        this.running = running;
        this.tasks = tasks;
        this.owners = owners;
        this.deals = deals;
    }

    @EventListener({PersonChanged.class, PersonLeft.class})
    void follow() {
        running.allAt(DealTasks.OF_THE_HEAD)
                .forEach(deal -> owners.head(deals.facts(deal)).ifPresent(head -> give(deal, head)));
    }

    private void give(UUID deal, Person head) {
        for (Task task : tasks.of(deal)) if (DealTasks.isOfTheHead(task)) tasks.give(task, head);
    }
}
