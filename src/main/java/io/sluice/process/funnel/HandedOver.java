package io.sluice.process.funnel;

import io.sluice.calendar.Deadlines;
import io.sluice.deal.DealAssigned;
import io.sluice.deal.Deals;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A deal has another owner: open tasks go along, and the working time of the new office counts. */
@Component
class HandedOver {

    private final DealTasks tasks;
    private final Owners owners;
    private final Deals deals;
    private final People people;
    private final Deadlines deadlines;

    HandedOver(DealTasks tasks, Owners owners, Deals deals, People people, Deadlines deadlines) {
        this.tasks = tasks;
        this.owners = owners;
        this.deals = deals;
        this.people = people;
        this.deadlines = deadlines;
    }

    @EventListener
    void follow(DealAssigned assigned) {
        if (assigned.first()) return;
        Person owner = people.byId(assigned.ownerId());
        Optional<Person> head = owners.head(deals.facts(assigned.dealId()));
        // what waits in the queue of a role stays there
        for (Task task : tasks.of(assigned.dealId())) {
            if (tasks.isOfAQueue(task)) continue;
            if (!DealTasks.isOfTheHead(task)) tasks.give(task, owner);
            else head.ifPresent(person -> tasks.give(task, person));
        }
        deadlines.changeOffice(assigned.dealId().toString(), owner.office(), owner.login());
    }
}
