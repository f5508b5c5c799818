package io.sluice.desk.web;

import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Page;
import io.sluice.staff.People;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My day: what the person has to do, late, today and later, each with the way to its form. */
@Controller
class HomePage {

    private static final int MOST = 200;

    private final WorkItems items;
    private final Tasks tasks;
    private final People people;
    private final TeamDay team;

    HomePage(WorkItems items, Tasks tasks, People people, TeamDay team) {
        this.items = items;
        this.tasks = tasks;
        this.people = people;
        this.team = team;
    }

    @GetMapping("/")
    String home(Model model) {
        Page<WorkItem> mine = items.mine(null, MOST);
        List<DayTask> day = mine.items().stream().map(this::task).toList();
        model.addAttribute("person", people.current());
        model.addAttribute("total", mine.total());
        model.addAttribute(
                "groups",
                List.of(
                                group("late", day, one -> one.task().late()),
                                group("today", day, one -> one.task().today()),
                                group(
                                        "later",
                                        day,
                                        one -> !one.task().late() && !one.task().today()),
                                team.late(),
                                team.queue())
                        .stream()
                        .filter(group -> !group.tasks().isEmpty())
                        .toList());
        return "desk/home";
    }

    private DayTask task(WorkItem item) {
        return new DayTask(tasks.shown(item), item.dealId(), item.dealNumber(), item.clientName(), item.amount());
    }

    private static DayGroup group(String key, List<DayTask> day, Predicate<DayTask> of) {
        List<DayTask> part = day.stream().filter(of).toList();
        return new DayGroup(key, part, part.size());
    }
}
