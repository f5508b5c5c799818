package io.sluice.process.deploy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A diagram is read by people: each step, event and decision says what it is, and is drawn. */
final class Labels implements DiagramRule {

    private static final Set<String> DECISIONS = Set.of("exclusiveGateway", "inclusiveGateway");

    @Override
    public void check(Diagram diagram, Known known, Findings findings) {
        Set<String> drawn = diagram.parts().stream()
                .map(p -> p.attribute("bpmnElement"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        Map<String, Part> ids = diagram.byId();
        for (Part part : diagram.parts()) {
            if (!isStep(part)) continue;
            if (needsLabel(part) && part.attribute("name").isBlank()) findings.warning(part, "no-label", part.id());
            if (!drawn.contains(part.id()) && ids.containsKey(part.id())) findings.warning(part, "no-shape", part.id());
        }
    }

    private static boolean isStep(Part part) {
        String name = part.name();
        return Part.BPMN.equals(part.dom().getNamespaceURI())
                && (name.endsWith("Task") || name.endsWith("Event") || name.endsWith("Gateway") || "task".equals(name));
    }

    private static boolean needsLabel(Part part) {
        if (!part.name().endsWith("Gateway")) return true;
        long answers = part.children().stream().filter(p -> p.is("outgoing")).count();
        return DECISIONS.contains(part.name()) && answers > 1;
    }
}
