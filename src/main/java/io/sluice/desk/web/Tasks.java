package io.sluice.desk.web;

import io.sluice.planning.WorkItem;
import io.sluice.shared.SluiceSettings;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Open tasks in the words of our pages, with the way to their form. */
@Component
class Tasks {

    private final People people;
    private final Say say;
    private final Words words;
    private final SluiceSettings settings;
    private final Clock clock;

    Tasks(People people, Say say, Words words, SluiceSettings settings, Clock clock) {
        this.people = people;
        this.say = say;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    NextTask shown(WorkItem item) {
        Instant due = item.due();
        boolean late = due != null && due.isBefore(clock.instant());
        return new NextTask(
                title(item),
                opens(item) ? form(item.taskId()) : "",
                who(item),
                due,
                late,
                due != null && !late && words.isToday(due));
    }

    /** For whoever is to do it, its queue and administrators; to others Tasklist answers with an empty page. */
    private boolean opens(WorkItem item) {
        Person reader = people.current();
        String queue = item.queue();
        if (reader.is(Role.ADMIN) || reader.id().equals(item.ownerId())) return true;
        return item.ownerId() == null && queue != null && belongs(reader, queue);
    }

    private static boolean belongs(Person reader, String queue) {
        return queue.equals("team-" + reader.team())
                || reader.roles().stream().anyMatch(role -> role.key().equals(queue));
    }

    static String form(String taskId) {
        return "/camunda/app/tasklist/default/#/?task=" + taskId;
    }

    /** As the diagram calls it where that is in the reader's language, without the deal's number and sum. */
    private String title(WorkItem item) {
        int end = item.title().indexOf(" · ");
        String named = end < 0 ? item.title() : item.title().substring(0, end);
        boolean spoken = LocaleContextHolder.getLocale()
                .getLanguage()
                .equals(settings.locale().getLanguage());
        return spoken ? named : say.textOr("desk.task." + item.taskKey(), named);
    }

    private String queue(String key) {
        return key.startsWith("team-")
                ? say.textOr("desk.queue.team", key, key.substring("team-".length()))
                : say.textOr("desk.queue." + key, key);
    }

    private @Nullable String who(WorkItem item) {
        String queue = item.queue();
        return people.find(item.ownerId()).map(Person::name).orElseGet(() -> queue == null ? null : queue(queue));
    }
}
