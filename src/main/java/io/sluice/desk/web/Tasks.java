package io.sluice.desk.web;

import io.sluice.planning.WorkItem;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open tasks in the words of our pages, with the way to their form. */
@Component
class Tasks {

    private final People people;
    private final Say say;
    private final Words words;
    private final Clock clock;

    Tasks(People people, Say say, Words words, Clock clock) {
        this.people = people;
        this.say = say;
        this.words = words;
        this.clock = clock;
    }

    NextTask shown(WorkItem item) {
        Instant due = item.due();
        boolean late = due != null && due.isBefore(clock.instant());
        return new NextTask(
                title(item), form(item.taskId()), who(item), due, late, due != null && !late && words.isToday(due));
    }

    static String form(String taskId) {
        return "/camunda/app/tasklist/default/#/?task=" + taskId;
    }

    /** Without the deal's number and sum, which stand beside it on our pages. */
    private static String title(WorkItem item) {
        int end = item.title().indexOf(" · ");
        return end < 0 ? item.title() : item.title().substring(0, end);
    }

    private @Nullable String who(WorkItem item) {
        String queue = item.queue();
        return people.find(item.ownerId())
                .map(Person::name)
                .orElseGet(() -> queue == null ? null : say.textOr("desk.queue." + queue, queue));
    }
}
