package io.sluice.process.deploy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A decision table: FEEL only, the decision named like its file. */
@Component
class DmnCheck implements Check {

    private static final Set<String> CODE = Set.of("functionDefinition", "invocation");

    @Override
    public boolean fits(ModelFile file) {
        return "dmn".equals(file.kind());
    }

    @Override
    public List<Problem> problems(ModelFile file, Known known) {
        Findings findings = new Findings();
        XmlFiles.root(file, findings).ifPresent(root -> check(file, root, findings));
        return findings.all();
    }

    private static void check(ModelFile file, Part root, Findings findings) {
        List<Part> parts = root.all();
        parts.forEach(part -> language(part, findings));
        List<Part> decisions =
                parts.stream().filter(part -> "decision".equals(part.name())).toList();
        if (decisions.isEmpty()) findings.error(root, "no-decision");
        else if (decisions.stream().noneMatch(d -> d.id().equals(file.key())))
            findings.error(decisions.get(0), "file-name", decisions.get(0).id(), file.name());
        decisions.stream()
                .filter(d -> d.engineAttribute("historyTimeToLive").isEmpty())
                .forEach(d -> findings.warning(d, "no-ttl"));
    }

    private static void language(Part part, Findings findings) {
        String language = part.attribute("expressionLanguage");
        if (!language.isEmpty() && !isFeel(language)) findings.error(part, "script", language);
        if (CODE.contains(part.name())) findings.error(part, "script", part.name());
    }

    private static boolean isFeel(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.equals("feel") || lower.contains("/feel");
    }
}
