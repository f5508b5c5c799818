package io.sluice.process.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks names and types of what a form sends before the engine stores any of it. */
@Component
class SubmittedFields {

    // no Object, Bytes, File or Xml: nothing that would be deserialised
    private static final Set<String> TYPES =
            Set.of("string", "boolean", "integer", "short", "long", "double", "number", "date", "null", "json");

    private final TaskFields fields;

    SubmittedFields(TaskFields fields) {
        this.fields = fields;
    }

    void check(String taskId, JsonNode body) {
        JsonNode variables = body.path("variables");
        if (!variables.isMissingNode() && !variables.isNull() && !variables.isObject())
            throw Refusal.invalid("process.rights.body");
        Set<String> known = fields.of(taskId);
        List<FieldProblem> problems = new ArrayList<>();
        for (Map.Entry<String, JsonNode> sent : variables.properties()) check(sent, known, problems);
        if (!problems.isEmpty()) throw Refusal.invalid(problems);
    }

    private static void check(Map.Entry<String, JsonNode> sent, Set<String> known, List<FieldProblem> problems) {
        String name = sent.getKey();
        String type = sent.getValue().path("type").asText("null");
        if (!known.contains(name)) problems.add(FieldProblem.of(name, "process.rights.field", name));
        else if (!TYPES.contains(type.toLowerCase(java.util.Locale.ROOT)))
            problems.add(FieldProblem.of(name, "process.rights.type", name, type));
    }
}
