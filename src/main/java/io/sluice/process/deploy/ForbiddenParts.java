package io.sluice.process.deploy;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;

/** What runs code of its own or reaches outside past our beans: scripts, classes, connectors, external workers. */
final class ForbiddenParts implements DiagramRule {

    private static final Map<String, String> ELEMENTS = Map.of(
            "scriptTask", "script",
            "script", "script",
            "connector", "connector",
            "connectorId", "connector",
            "import", "import");

    private static final Map<String, String> ENGINE_ATTRIBUTES = Map.of(
            "class", "class",
            "variableMappingClass", "class",
            "variableMappingDelegateExpression", "class",
            "formHandlerClass", "class",
            "resource", "script",
            "resultVariableScript", "script",
            "type", "worker",
            "topic", "worker",
            "caseRef", "case");

    // attributes without a namespace that carry code inside the engine's own elements
    private static final Map<String, String> INNER_ATTRIBUTES =
            Map.of("class", "class", "scriptFormat", "script", "resource", "script");

    private static final Set<String> LANGUAGES = Set.of("", "juel");

    @Override
    public void check(Diagram diagram, Known known, Findings findings) {
        for (Part part : diagram.parts()) {
            element(part, findings);
            part.attributes().forEach(attribute -> attribute(part, attribute, findings));
        }
    }

    private static void element(Part part, Findings findings) {
        String rule = ELEMENTS.get(part.name());
        if (rule != null && (part.isEngines() || Part.BPMN.equals(part.dom().getNamespaceURI())))
            findings.error(part, rule, part.name());
        if (part.isEngines() && "constraint".equals(part.name()) && "validator".equals(part.attribute("name")))
            findings.error(part, "class", part.attribute("config"));
        if (!LANGUAGES.contains(part.attribute("language"))) findings.error(part, "script", part.attribute("language"));
    }

    private static void attribute(Part part, Attr attribute, Findings findings) {
        String name = attribute.getLocalName();
        boolean engines = Part.isEngine(attribute.getNamespaceURI());
        boolean inner = attribute.getNamespaceURI() == null && part.isEngines();
        String rule = engines ? ENGINE_ATTRIBUTES.get(name) : inner ? INNER_ATTRIBUTES.get(name) : null;
        if (rule != null) findings.error(part, rule, attribute.getValue());
    }
}
