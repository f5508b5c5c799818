package io.sluice.process.deploy;

import io.sluice.process.deploy.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what the rules find in one file. */
final class Findings {

    private static final int MOST = 200; // a broken file of another tool would fill the page
    private static final int LONGEST = 300;

    private final List<Problem> problems = new ArrayList<>();

    void error(Part part, String rule, Object... args) {
        add(Severity.ERROR, rule, part.elementId(), part.line(), args);
    }

    void warning(Part part, String rule, Object... args) {
        add(Severity.WARNING, rule, part.elementId(), part.line(), args);
    }

    void error(@Nullable String element, @Nullable Integer line, String rule, Object... args) {
        add(Severity.ERROR, rule, element, line, args);
    }

    private void add(Severity severity, String rule, @Nullable String element, @Nullable Integer line, Object... args) {
        List<String> texts =
                Stream.of(args).map(String::valueOf).map(Findings::shortened).toList();
        add(new Problem(severity, rule, element, line, texts));
    }

    void add(Problem problem) {
        if (problems.size() < MOST && !problems.contains(problem)) problems.add(problem);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    boolean refuse() {
        return problems.stream().anyMatch(Problem::refuses);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
