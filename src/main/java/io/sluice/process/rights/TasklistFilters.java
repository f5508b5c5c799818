package io.sluice.process.rights;

import io.sluice.shared.SluiceSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The ready-made filters of Tasklist, once in each language of our people. */
@Component
class TasklistFilters {

    private static final String OURS = "sluice";
    private static final String LANGUAGE = "language";
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

    /** Makes those of a language, or brings those of an earlier start to today's words and queries; answers with their ids. */
    List<String> make(Locale locale) {
        return List.of(
                make(
                        locale,
                        "mine",
                        "#1f6feb",
                        10,
                        mine().orderByTaskPriority().desc().orderByDueDate().asc()),
                make(
                        locale,
                        "overdue",
                        "#c62828",
                        20,
                        mine().dueBeforeExpression("${now()}").orderByDueDate().asc()),
                make(
                        locale,
                        "today",
                        "#1b7f4b",
                        30,
                        mine().followUpBeforeOrNotExistentExpression("${now()}")
                                .orderByTaskPriority()
                                .desc()),
                make(
                        locale,
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

    private String make(Locale locale, String key, String color, int priority, TaskQuery query) {
        Filter filter = find(key, locale).orElseGet(() -> filters.newTaskFilter(key));
        filter.setName(text("filter." + key, locale));
        filter.setQuery(query);
        filter.setProperties(Map.of(
                OURS,
                key,
                LANGUAGE,
                locale.getLanguage(),
                "color",
                color,
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "description",
                text("filter." + key + ".about", locale),
                "variables",
                COLUMNS.stream().map(name -> column(name, locale)).toList()));
        return filters.saveFilter(filter).getId();
    }

    private Optional<Filter> find(String key, Locale locale) {
        return filters.createTaskFilterQuery().list().stream()
                .filter(filter -> is(filter, key, locale))
                .findFirst();
    }

    // those of the first versions were in the language of the house and did not say so
    private boolean is(Filter filter, String key, Locale locale) {
        Map<String, Object> properties = filter.getProperties();
        return properties != null
                && key.equals(properties.get(OURS))
                && locale.getLanguage()
                        .equals(properties.getOrDefault(
                                LANGUAGE, settings.locale().getLanguage()));
    }

    private Map<String, Object> column(String variable, Locale locale) {
        return Map.of("name", variable, "label", text("column." + variable, locale));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage("process.rights." + key, null, locale);
    }
}
