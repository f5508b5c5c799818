package io.sluice.process.deploy;

import io.sluice.process.NamedBeans;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Small models of the test resources, and a house in which they would run. */
final class SmallModels {

    static final Known HOUSE = new Known(
            new FewBeans(),
            Set.of("contact-lead"),
            Set.of("stage-limits"),
            Set.of("sales-funnel"),
            Set.of("manager", "lawyer", "accountant"),
            Map.of("unknown-variable", Set.of("dealId")));

    private SmallModels() {}

    static ModelFile model(String name) {
        try (InputStream in = SmallModels.class.getResourceAsStream("/bpmn/" + name)) {
            return ModelFile.named(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class FewBeans implements NamedBeans {

        private static final Map<String, Class<?>> BEANS =
                Map.of("assignManager", JavaDelegate.class, "deadlines", Dates.class);

        @Override
        public Set<String> names() {
            return BEANS.keySet();
        }

        @Override
        public Map<Object, Object> byName() {
            return Map.of();
        }

        @Override
        public Class<?> typeOf(String name) {
            return BEANS.getOrDefault(name, Object.class);
        }
    }

    public interface Dates {
        Object due(Object execution, String point);
    }
}
