package io.sluice.process.deploy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;

/** A diagram: readable, valid by its schema, and nothing in it but what our rules allow. */
@Component
class BpmnCheck implements Check {

    private static final List<DiagramRule> RULES = List.of(
            new KeysAndTerms(),
            new ForbiddenParts(),
            new Expressions(),
            new Timers(),
            new NamedThings(),
            new References(),
            new Labels());

    @Override
    public boolean fits(ModelFile file) {
        return "bpmn".equals(file.kind());
    }

    @Override
    public List<Problem> problems(ModelFile file, Known known) {
        Findings findings = new Findings();
        Optional<Part> root = XmlFiles.root(file, findings);
        root.ifPresent(definitions -> {
            if (!definitions.is("definitions")) findings.error(definitions, "not-bpmn", definitions.name());
            else check(Diagram.of(file, definitions), known, findings);
        });
        return findings.all();
    }

    private static void check(Diagram diagram, Known known, Findings findings) {
        RULES.forEach(rule -> rule.check(diagram, known, findings));
        schema(diagram.file(), findings);
    }

    private static void schema(ModelFile file, Findings findings) {
        try {
            Bpmn.readModelFromStream(new ByteArrayInputStream(file.bytes()));
        } catch (ModelException e) {
            Causes causes = Causes.of(e);
            findings.error((String) null, causes.line(), "schema", causes.message());
        }
    }
}
