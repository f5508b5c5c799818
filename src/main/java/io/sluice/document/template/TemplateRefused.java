package io.sluice.document.template;

import java.util.List;

/** A file that cannot serve as a template, with everything that is wrong with it. */
public final class TemplateRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public TemplateRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
