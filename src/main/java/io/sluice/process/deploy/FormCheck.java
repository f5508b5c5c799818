package io.sluice.process.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A form: its id like its file, and only components that Tasklist shows without breaking. */
@Component
class FormCheck implements Check {

    private static final Set<String> WORKING = Set.of(
            "text",
            "html",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "datetime",
            "expression",
            "table",
            "group",
            "image",
            "separator",
            "spacer");
    private static final Pattern CODE =
            Pattern.compile("<\\s*(script|iframe|object|embed)|\\bon[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public boolean fits(ModelFile file) {
        return "form".equals(file.kind());
    }

    @Override
    public List<Problem> problems(ModelFile file, Known known) {
        Findings findings = new Findings();
        try {
            new Look(file, new String(file.bytes(), StandardCharsets.UTF_8), findings).at(json.readTree(file.bytes()));
        } catch (JsonProcessingException e) {
            findings.error(
                    null,
                    e.getLocation() == null ? null : e.getLocation().getLineNr(),
                    "form-json",
                    e.getOriginalMessage());
        } catch (IOException e) {
            findings.error(null, (Integer) null, "form-json", Causes.of(e).message());
        }
        return findings.all();
    }

    private record Look(ModelFile file, String text, Findings findings) {

        void at(JsonNode form) {
            String id = form.path("id").asText();
            if (!id.equals(file.key())) findings.error(id, line("\"id\""), "file-name", id, file.name());
            if (!form.path("components").isArray()) findings.error(id, 1, "form-empty");
            components(form.path("components"), new HashSet<>());
        }

        private void components(JsonNode components, Set<String> keys) {
            for (JsonNode component : components) {
                component(component, keys);
                components(component.path("components"), keys);
            }
        }

        private void component(JsonNode component, Set<String> keys) {
            String key = component.path("key").asText();
            String id = component.path("id").asText(key);
            String type = component.path("type").asText();
            Integer line = line("\"" + id + "\"");
            if (!WORKING.contains(type)) findings.error(id, line, "form-component", type);
            if (!key.isEmpty() && !keys.add(key)) findings.error(id, line, "form-key-twice", key);
            if (CODE.matcher(component.path("text").asText()
                            + component.path("content").asText())
                    .find()) findings.error(id, line, "form-code");
        }

        private Integer line(String what) {
            int at = text.indexOf(what);
            return at < 0 ? 1 : (int) text.substring(0, at).lines().count();
        }
    }
}
