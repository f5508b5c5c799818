package io.sluice.process.funnel;

import io.sluice.deal.Deals;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.PersonChanged;
import io.sluice.staff.PersonLeft;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever heads a team from now on finds what waits for its head; whoever does so no longer is rid of it. Where nobody is
 * left to approve, it waits for whoever keeps the processes.
 */
@Component
class ApprovalsFollow {

    private final RunningDeals running;
    private final DealTasks tasks;
    private final Owners owners;
    private final Deals deals;
    private final People people;

    ApprovalsFollow(RunningDeals running, DealTasks tasks, Owners owners, Deals deals, People people) {
        this.running = running;
        this.tasks = tasks;
        this.owners = owners;
        this.deals = deals;
        this.people = people;
    }

    @EventListener({PersonChanged.class, PersonLeft.class})
    void follow() {
        running.allAt(DealTasks.OF_THE_HEAD).forEach(this::follow);
    }

    private void follow(UUID deal) {
        Optional<Person> head = owners.head(deals.facts(deal));
        for (Task task : tasks.of(deal)) {
            if (!DealTasks.isOfTheHead(task)) continue;
            head.ifPresent(person -> tasks.give(task, person));
            if (head.isEmpty() && hasLeft(task.getAssignee())) tasks.leaveToProcessOwners(task);
        }
    }

    private boolean hasLeft(@Nullable String login) {
        return login != null && people.find(login).filter(Person::active).isEmpty();
    }
}
