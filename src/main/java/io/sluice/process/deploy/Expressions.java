package io.sluice.process.deploy;

import io.sluice.process.NamedBeans;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.w3c.dom.Attr;

/** Expressions name our beans and declared variables, and do nothing else. */
final class Expressions implements DiagramRule {

    private static final String DELEGATE = "delegateExpression";
    private static final Map<String, Class<?>> LISTENERS =
            Map.of("executionListener", ExecutionListener.class, "taskListener", TaskListener.class);

    @Override
    public void check(Diagram diagram, Known known, Findings findings) {
        Reader reader = new Reader(known, variables(diagram, known), diagram.localNames(), findings);
        for (Part part : diagram.parts()) {
            part.attributes().forEach(attribute -> reader.read(part, attribute));
            if (Formula.isIn(part.text())) reader.readText(part, part.text());
        }
    }

    private static Set<String> variables(Diagram diagram, Known known) {
        return known.variables().getOrDefault(diagram.file().key(), Set.of());
    }

    private record Reader(Known known, Set<String> declared, Set<String> local, Findings findings) {

        void read(Part part, Attr attribute) {
            boolean delegate = DELEGATE.equals(attribute.getLocalName());
            if (delegate) delegate(part, attribute.getValue());
            else if (Formula.isIn(attribute.getValue())) readText(part, attribute.getValue());
        }

        private void delegate(Part part, String text) {
            Formula formula = Formula.of(text).orElse(null);
            if (formula == null || formula.shape() != Formula.Shape.NAME) findings.error(part, "expression", text);
            else if (isBean(part, formula.name())) kind(part, formula.name());
        }

        private void kind(Part part, String bean) {
            Class<?> wanted = LISTENERS.getOrDefault(part.name(), JavaDelegate.class);
            if (!wanted.isAssignableFrom(known.beans().typeOf(bean)))
                findings.error(part, "delegate-kind", bean, wanted.getSimpleName());
        }

        void readText(Part part, String text) {
            Formula formula = Formula.of(text).orElse(null);
            if (formula == null) findings.error(part, "expression", text);
            else if (formula.shape() == Formula.Shape.CALL) call(part, formula);
            else variable(part, formula.name());
        }

        private void call(Part part, Formula formula) {
            if (isBean(part, formula.name()) && !hasMethod(known.beans(), formula))
                findings.error(
                        part, "unknown-method", formula.name(), String.valueOf(formula.method()), formula.arguments());
        }

        private static boolean hasMethod(NamedBeans beans, Formula formula) {
            return Arrays.stream(beans.typeOf(formula.name()).getMethods())
                    .filter(method ->
                            Modifier.isPublic(method.getDeclaringClass().getModifiers())) // all that expressions reach
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .anyMatch(method -> method.getName().equals(formula.method())
                            && method.getParameterCount() == formula.arguments());
        }

        private boolean isBean(Part part, String name) {
            boolean found = known.beans().names().contains(name);
            if (!found) findings.error(part, "unknown-bean", name);
            return found;
        }

        private void variable(Part part, String name) {
            if (!declared.contains(name) && !local.contains(name)) findings.error(part, "unknown-variable", name);
        }
    }
}
