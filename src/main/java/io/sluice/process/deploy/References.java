package io.sluice.process.deploy;

import java.util.Map;
import java.util.Set;

/** Whatever points at another element of the diagram must find it there. */
final class References implements DiagramRule {

    private static final Set<String> ATTRIBUTES = Set.of(
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "default",
            "messageRef",
            "signalRef",
            "errorRef",
            "escalationRef",
            "processRef",
            "bpmnElement");
    private static final Set<String> ELEMENTS = Set.of("incoming", "outgoing", "flowNodeRef");

    @Override
    public void check(Diagram diagram, Known known, Findings findings) {
        Map<String, Part> ids = diagram.byId();
        for (Part part : diagram.parts()) {
            if (part.isEngines()) continue;
            if (ELEMENTS.contains(part.name())) point(part, part.name(), part.text(), ids, findings);
            part.attributes().stream()
                    .filter(a -> a.getNamespaceURI() == null && ATTRIBUTES.contains(a.getName()))
                    .forEach(a -> point(part, a.getName(), a.getValue(), ids, findings));
        }
    }

    private static void point(Part from, String as, String to, Map<String, Part> ids, Findings findings) {
        String id = to.substring(to.indexOf(':') + 1); // a qualified name of this or another file
        if (!ids.containsKey(id) && !ids.containsKey(to)) findings.error(from, "reference", as, to);
    }
}
