package io.sluice.process.deploy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A BPMN file as the rules see it. */
record Diagram(ModelFile file, Part root, List<Part> parts) {

    // names that exist without being declared: results, loop and mapped variables of the diagram itself
    private static final Set<String> OWN_NAMES = Set.of("resultVariable", "elementVariable", "collection");
    private static final Set<String> LOOP_NAMES =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    static Diagram of(ModelFile file, Part root) {
        return new Diagram(file, root, root.all());
    }

    List<Part> executable() {
        return parts.stream()
                .filter(p -> p.is("process") && "true".equals(p.attribute("isExecutable")))
                .toList();
    }

    Map<String, Part> byId() {
        return parts.stream()
                .filter(p -> !p.id().isEmpty())
                .collect(Collectors.toMap(Part::id, Function.identity(), (first, second) -> first));
    }

    Set<String> localNames() {
        Set<String> names = new HashSet<>(LOOP_NAMES);
        for (Part part : parts) {
            OWN_NAMES.forEach(own -> part.engineAttribute(own).ifPresent(names::add));
            if (part.isEngines() && "inputParameter".equals(part.name())) names.add(part.attribute("name"));
        }
        return names;
    }
}
