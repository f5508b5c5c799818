package io.sluice.process.tasks;

import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens around each task: it gets its name, is answered, and is mirrored in the list that our pages read. */
@Component
class TaskLife {

    private final Map<String, TaskSubjects> subjects;
    private final TaskTitles titles;
    private final WorkItems items;
    private final People people;

    TaskLife(List<TaskSubjects> subjects, TaskTitles titles, WorkItems items, People people) {
        this.subjects =
                subjects.stream().collect(Collectors.toUnmodifiableMap(TaskSubjects::processKey, Function.identity()));
        this.titles = titles;
        this.items = items;
        this.people = people;
    }

    void opened(DelegateTask task) {
        TaskSubject subject = subject(task);
        task.setName(titles.of(task.getName(), subject));
        items.opened(item(task, subject));
    }

    void changed(DelegateTask task) {
        items.changed(item(task, subject(task)));
    }

    void closed(DelegateTask task) {
        items.closed(task.getId());
    }

    private TaskSubject subject(DelegateTask task) {
        TaskSubjects known = subjects.get(task.getProcessDefinitionId().replaceFirst(":.*", ""));
        return known == null ? new TaskSubject(null, null, null, null, null, null, null) : known.of(task);
    }

    private WorkItem item(DelegateTask task, TaskSubject subject) {
        return new WorkItem(
                task.getId(),
                task.getTaskDefinitionKey(),
                subject.dealId(),
                subject.dealNumber(),
                subject.clientId(),
                subject.clientName(),
                owner(task.getAssignee()),
                queue(task),
                task.getName(),
                instant(task.getDueDate()),
                task.getPriority(),
                subject.stage(),
                subject.amount());
    }

    private @Nullable UUID owner(@Nullable String login) {
        return login == null ? null : people.find(login).map(Person::id).orElse(null);
    }

    private static @Nullable String queue(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Date due) {
        return due == null ? null : due.toInstant();
    }
}
