package io.sluice.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.process.tasks.TaskAnswer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class FormContractTests {

    private static final Set<String> SHOWN_ONLY = Set.of("text", "html", "image", "separator", "spacer", "group");
    // the other kinds break the form or disable its button in this release
    private static final Set<String> WORKING =
            Set.of("text", "textfield", "textarea", "number", "checkbox", "radio", "select", "datetime");

    @Test
    void everyUserTaskShowsTheFormOfItsNameInTheVersionInForce() {
        assertThat(Models.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).isEqualTo(formOf(task.getId()));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("latest");
        });
    }

    @Test
    void everyFormHasItsTaskAndTheOtherWayRound() {
        Set<String> shown = Models.all(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toSet());

        assertThat(Models.forms().keySet()).isEqualTo(shown);
        Models.forms()
                .forEach((file, form) -> assertThat(form.get("id").asText()).isEqualTo(file));
    }

    @Test
    void aFormAsksExactlyWhatItsAnswerReads() {
        Map<String, List<String>> answers = answers();

        Models.forms().forEach((file, form) -> assertThat(keys(form)).as(file).isEqualTo(answers.get(file)));
    }

    @Test
    void aFormBeginsWithALinkAndHasAtMostEightFieldsThatWork() {
        Models.forms().forEach((file, form) -> {
            assertThat(form.at("/components/0/text").asText())
                    .as(file)
                    .startsWith("[")
                    .contains("Id}}");
            assertThat(keys(form)).as(file).hasSizeLessThanOrEqualTo(8);
            assertThat(components(form))
                    .as(file)
                    .allMatch(one -> WORKING.contains(one.get("type").asText()));
        });
    }

    @Test
    void everyFieldAndAnswerHasALabelInBothLanguages() {
        Models.forms()
                .forEach((file, form) -> assertThat(components(form)).as(file).allSatisfy(one -> {
                    JsonNode properties = one.path("properties");
                    boolean shownOnly = SHOWN_ONLY.contains(one.get("type").asText());
                    boolean date = "datetime".equals(one.get("type").asText());
                    assertThat(properties.has(shownOnly ? "text_ru" : date ? "dateLabel_ru" : "label_ru"))
                            .isTrue();
                    one.path("values")
                            .forEach(value -> assertThat(properties.has(
                                            "label_ru." + value.get("value").asText()))
                                    .as(value.toString())
                                    .isTrue());
                }));
    }

    private static Map<String, List<String>> answers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(TaskAnswer.class));
        Map<String, List<String>> answers = new TreeMap<>();
        scanner.findCandidateComponents("io.sluice").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .forEach(type -> answers.put(formOf("Task_" + type.getSimpleName()), fields(type)));
        return answers;
    }

    private static List<String> fields(Class<?> answer) {
        ParameterizedType type = (ParameterizedType) answer.getGenericInterfaces()[0];
        Class<?> fields = (Class<?>) type.getActualTypeArguments()[0];
        return Arrays.stream(fields.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> keys(JsonNode form) {
        return components(form).stream()
                .filter(one -> one.has("key"))
                .map(one -> one.get("key").asText())
                .toList();
    }

    private static List<JsonNode> components(JsonNode form) {
        return StreamSupport.stream(form.get("components").spliterator(), false).toList();
    }

    private static String formOf(String taskId) {
        return taskId.replaceFirst("^Task_", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
