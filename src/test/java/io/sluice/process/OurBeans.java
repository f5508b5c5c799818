package io.sluice.process;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** What the code offers to models, found on the class path without starting anything. */
final class OurBeans {

    private OurBeans() {}

    /** Delegates and listeners that a model has to name. */
    static Map<String, Class<?>> steps() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(ExecutionListener.class));
        return found(scanner);
    }

    /** Beans whose methods a model may call. */
    static Map<String, Class<?>> helpers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ForModels.class));
        return found(scanner);
    }

    /** Names of the variables that a process declares beside its key. */
    static Set<String> variables(Class<?> process) {
        Set<String> names = new TreeSet<>();
        for (Field field : process.getDeclaredFields())
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Variable.class) names.add(name(field));
        return names;
    }

    private static String name(Field field) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Class<?>> found(ClassPathScanningCandidateComponentProvider scanner) {
        Map<String, Class<?>> beans = new TreeMap<>();
        scanner.findCandidateComponents("io.sluice").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .forEach(type -> beans.put(beanName(type), type));
        return beans;
    }

    private static String beanName(Class<?> type) {
        return Arrays.stream(type.getAnnotationsByType(Component.class))
                .map(Component::value)
                .filter(StringUtils::hasText)
                .findFirst()
                .orElseGet(() -> StringUtils.uncapitalize(type.getSimpleName()));
    }
}
