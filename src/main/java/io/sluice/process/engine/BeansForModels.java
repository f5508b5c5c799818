package io.sluice.process.engine;

import io.sluice.process.ForModels;
import io.sluice.process.NamedBeans;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Found by type and mark without making the beans: the engine is built before them. */
@Component
class BeansForModels implements NamedBeans {

    private final ListableBeanFactory beans;

    BeansForModels(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Set<String> names() {
        Set<String> names = new TreeSet<>(Arrays.asList(beans.getBeanNamesForAnnotation(ForModels.class)));
        for (Class<?> type : new Class<?>[] {JavaDelegate.class, ExecutionListener.class, TaskListener.class})
            names.addAll(ours(type));
        return names;
    }

    private Set<String> ours(Class<?> type) {
        return Arrays.stream(beans.getBeanNamesForType(type, true, false))
                .filter(name -> typeOf(name).getName().startsWith("io.sluice."))
                .collect(Collectors.toSet());
    }

    @Override
    public Class<?> typeOf(String name) {
        Class<?> type = beans.getType(name, false);
        return type == null ? Object.class : type;
    }

    @Override
    public Map<Object, Object> byName() {
        return new Lazy(beans, names());
    }

    /** A view of the bean factory that knows no other names. */
    private static final class Lazy extends AbstractMap<Object, Object> {

        private final ListableBeanFactory beans;
        private final Set<String> names;

        Lazy(ListableBeanFactory beans, Set<String> names) {
            this.beans = beans;
            this.names = names;
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return key instanceof String name && names.contains(name);
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return key instanceof String name && names.contains(name) ? beans.getBean(name) : null;
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return names.stream()
                    .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
