package io.sluice.desk.web;

import io.sluice.planning.WorkFilter;
import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Page;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits beside one's own tasks: for the first of the team, and for heads what is late with others. */
@Component
class TeamDay {

    private static final int SHOWN = 50;

    private final WorkItems items;
    private final Tasks tasks;
    private final People people;
    private final Clock clock;

    TeamDay(WorkItems items, Tasks tasks, People people, Clock clock) {
        this.items = items;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    /** Its client is shown to whoever takes it. */
    DayGroup queue() {
        String team = people.current().team();
        if (team == null) return new DayGroup("queue", List.of(), 0);
        Page<WorkItem> waiting = items.list(WorkFilter.waitingIn("team-" + team), null, SHOWN);
        return new DayGroup(
                "queue",
                waiting.items().stream()
                        .map(item -> new DayTask(tasks.shown(item), null, item.dealNumber(), null, item.amount()))
                        .toList(),
                waiting.total());
    }

    /** The longest late first. */
    DayGroup late() {
        Person me = people.current();
        if (!me.is(Role.SALES_HEAD) && !me.is(Role.DIRECTOR)) return new DayGroup("team", List.of(), 0);
        WorkFilter late = WorkFilter.everything().dueBefore(clock.instant());
        Page<WorkItem> all = items.list(late, null, SHOWN);
        List<DayTask> others = all.items().stream()
                .filter(item -> !me.id().equals(item.ownerId()))
                .map(item -> new DayTask(
                        tasks.shown(item), item.dealId(), item.dealNumber(), item.clientName(), item.amount()))
                .toList();
        return new DayGroup("team", others, all.total() - items.count(late(me)));
    }

    private WorkFilter late(Person me) {
        return WorkFilter.of(me.id()).dueBefore(clock.instant());
    }
}
