package io.sluice.document.template;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of a Word file: a template, or all that is wrong with it at once.
 *
 * @param fields the fields it uses, as far as it could be read
 */
public record Compilation(
        List<Problem> problems,
        SortedSet<String> fields,
        @Nullable CompiledTemplate template) {

    public boolean ok() {
        return template != null;
    }

    static Compilation refused(List<Problem> problems) {
        return new Compilation(List.copyOf(problems), new java.util.TreeSet<>(), null);
    }

    /** The template, or a refusal with every problem. */
    public CompiledTemplate orRefuse() {
        if (template == null) throw new TemplateRefused(problems);
        return template;
    }
}
