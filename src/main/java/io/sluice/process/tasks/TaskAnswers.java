package io.sluice.process.tasks;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The answers that the code knows, by the form that asks for them. */
@Component
public class TaskAnswers {

    private final Map<String, TaskAnswer<?>> byForm;

    TaskAnswers(List<TaskAnswer<?>> answers) {
        this.byForm = answers.stream().collect(Collectors.toUnmodifiableMap(TaskAnswer::form, Function.identity()));
    }

    public Set<String> forms() {
        return byForm.keySet();
    }

    /** Names of the fields that a form may bring. */
    public List<String> fieldsOf(String form) {
        return answer(form).map(TaskAnswers::fields).orElse(List.of());
    }

    /** By convention the task {@code Task_ContactLead} shows the form {@code contact-lead}. */
    Optional<TaskAnswer<?>> ofTask(String taskKey) {
        return answer(formOf(taskKey));
    }

    static List<String> fields(TaskAnswer<?> answer) {
        return Arrays.stream(answer.fields().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    static String formOf(String taskKey) {
        return taskKey.replaceFirst("^Task_", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private Optional<TaskAnswer<?>> answer(String form) {
        return Optional.ofNullable(byForm.get(form));
    }
}
