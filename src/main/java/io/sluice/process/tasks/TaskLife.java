package io.sluice.process.tasks;

import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Priorities priorities;

    TaskLife(List<TaskSubjects> subjects, TaskTitles titles, WorkItems items, People people, Priorities priorities) {
        this.subjects =
                subjects.stream().collect(Collectors.toUnmodifiableMap(TaskSubjects::processKey, Function.identity()));
        this.titles = titles;
        this.items = items;
        this.people = people;
        this.priorities = priorities;
    }

    void opened(DelegateTask task) {
        TaskSubject subject = subject(task);
        task.setName(titles.of(task.getName(), subject));
        process(task).ifPresent(process -> {
            task.setPriority(priorities.of(subject.amount(), process.isOverdue()));
            if (isNobodys(task)) task.addCandidateGroup(process.queueOfNobody(task));
        });
        items.opened(item(task, subject));
    }

    void changed(DelegateTask task) {
        TaskSubject subject = subject(task);
        // a task that lost its title gets the one of now
        if (TaskTitles.isBare(task.getName())) task.setName(titles.of(task.getName(), subject));
        items.changed(item(task, subject));
    }

    void closed(DelegateTask task) {
        items.closed(task.getId());
    }

    private TaskSubject subject(DelegateTask task) {
        return process(task)
                .map(process -> process.of(task))
                .orElseGet(() -> new TaskSubject(null, null, null, null, null, null, null));
    }

    private Optional<TaskSubjects> process(DelegateTask task) {
        return Optional.ofNullable(subjects.get(task.getProcessDefinitionId().replaceFirst(":.*", "")));
    }

    // neither a person nor a queue: no head in the team and no director, or a manager who has left
    private static boolean isNobodys(DelegateTask task) {
        return task.getAssignee() == null && task.getCandidates().isEmpty();
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
