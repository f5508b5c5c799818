package io.sluice.process.rights;

import io.sluice.shared.SluiceSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The ready-made filters of Tasklist, in the language of the models. */
@Component
class TasklistFilters {

    private static final String OURS = "sluice";
    private static final List<String> COLUMNS = List.of("dealNumber", "amount", "stage", "stageSince");

    private final FilterService filters;
    private final TaskService tasks;
    private final MessageSource messages;
    private final SluiceSettings settings;

    TasklistFilters(
            @Lazy FilterService filters, @Lazy TaskService tasks, MessageSource messages, SluiceSettings settings) {
        this.filters = filters;
        this.tasks = tasks;
        this.messages = messages;
        this.settings = settings;
    }

    /** Makes them, or brings those of an earlier start to today's words and queries; answers with their ids. */
    List<String> make() {
        return List.of(
                make(
                        "mine",
                        "#1f6feb",
                        10,
                        mine().orderByTaskPriority().desc().orderByDueDate().asc()),
                make(
                        "overdue",
                        "#c62828",
                        20,
                        mine().dueBeforeExpression("${now()}").orderByDueDate().asc()),
                make(
                        "today",
                        "#1b7f4b",
                        30,
                        mine().followUpBeforeOrNotExistentExpression("${now()}")
                                .orderByTaskPriority()
                                .desc()),
                make(
                        "queue",
                        "#5b6776",
                        40,
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${currentUserGroups()}")
                                .orderByTaskCreateTime()
                                .asc()));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}");
    }

    private String make(String key, String color, int priority, TaskQuery query) {
        Filter filter = find(key).orElseGet(() -> filters.newTaskFilter(key));
        filter.setName(text("filter." + key));
        filter.setQuery(query);
        filter.setProperties(Map.of(
                OURS,
                key,
                "color",
                color,
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "description",
                text("filter." + key + ".about"),
                "variables",
                COLUMNS.stream().map(this::column).toList()));
        return filters.saveFilter(filter).getId();
    }

    private Optional<Filter> find(String key) {
        return filters.createTaskFilterQuery().list().stream()
                .filter(filter -> filter.getProperties() != null
                        && key.equals(filter.getProperties().get(OURS)))
                .findFirst();
    }

    private Map<String, Object> column(String variable) {
        return Map.of("name", variable, "label", text("column." + variable));
    }

    private String text(String key) {
        return messages.getMessage("process.rights." + key, null, settings.locale());
    }
}
