package io.sluice.process.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the fields from the form that Tasklist shows. */
@Component
class DeployedForms implements TaskFields {

    private static final Set<String> SHOWN_ONLY =
            Set.of("text", "html", "image", "separator", "spacer", "button", "expression", "table", "iframe");

    private final FormService forms;
    private final TaskService tasks;
    private final ObjectMapper json;

    DeployedForms(@Lazy FormService forms, @Lazy TaskService tasks, ObjectMapper json) {
        this.forms = forms;
        this.tasks = tasks;
        this.json = json;
    }

    @Override
    public Map<String, String> labels(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        boolean none = task == null || (task.getFormKey() == null && task.getCamundaFormRef() == null);
        return none ? Map.of() : fields(taskId);
    }

    private Map<String, String> fields(String taskId) {
        try (InputStream form = forms.getDeployedTaskForm(taskId)) {
            Map<String, String> keys = new HashMap<>();
            collect(json.readTree(form), keys);
            return keys;
        } catch (BadUserRequestException e) {
            return Map.of(); // a page of our own, or a form that is gone: there is nothing to fill in
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // a field that is only disabled is not sent by the form, one that is read-only is
    private static void collect(JsonNode component, Map<String, String> keys) {
        String path = component.path("path").asText("");
        if (!path.isEmpty()) {
            keys.put(path.split("\\.", 2)[0], label(component, path)); // a group that arrives as one object
            return;
        }
        boolean filledIn = !SHOWN_ONLY.contains(component.path("type").asText());
        boolean open = !component.path("disabled").asBoolean();
        if (component.hasNonNull("key") && filledIn && open)
            keys.put(
                    component.path("key").asText(),
                    label(component, component.path("key").asText()));
        component.path("components").forEach(inner -> collect(inner, keys));
    }

    private static String label(JsonNode component, String otherwise) {
        String label = component.path("label").asText("").strip();
        return label.isEmpty() ? otherwise : label;
    }
}
