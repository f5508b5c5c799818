package io.sluice.process.deploy;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Forms, decisions, called processes and groups that a diagram names must exist. */
final class NamedThings implements DiagramRule {

    private static final Pattern OWN_FORM = Pattern.compile("embedded:/task-forms/[a-z0-9-]+\\.html");

    @Override
    public void check(Diagram diagram, Known known, Findings findings) {
        for (Part part : diagram.parts()) {
            exists(part, "formRef", known.forms(), findings);
            exists(part, "decisionRef", known.decisions(), findings);
            called(part, known, findings);
            part.engineAttribute("formKey")
                    .filter(key -> !OWN_FORM.matcher(key).matches())
                    .ifPresent(key -> findings.error(part, "form-key", key));
            part.engineAttribute("candidateGroups").ifPresent(groups -> groups(part, groups, known, findings));
        }
    }

    private static void exists(Part part, String attribute, Set<String> there, Findings findings) {
        part.engineAttribute(attribute)
                .filter(name -> !Formula.isIn(name) && !there.contains(name))
                .ifPresent(name -> findings.error(part, "unknown-" + attribute, name));
    }

    private static void called(Part part, Known known, Findings findings) {
        String key = part.attribute("calledElement");
        if (part.is("callActivity") && !Formula.isIn(key) && !known.processes().contains(key))
            findings.error(part, "unknown-process", key);
    }

    private static void groups(Part part, String groups, Known known, Findings findings) {
        if (Formula.isIn(groups)) return;
        Arrays.stream(groups.split(",", -1))
                .map(String::strip)
                .filter(group -> !known.group(group))
                .forEach(group -> findings.error(part, "unknown-group", group));
    }
}
