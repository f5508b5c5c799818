package io.sluice.document.template;

/** A template that could not be filled in with these data, and where it failed. */
public final class RenderRefused extends RuntimeException {

    private final transient Problem problem;

    RenderRefused(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
