package io.sluice.document.template;

/** An expression outside of what a template may say. */
final class ExpressionRefused extends Exception {

    private final String key;
    private final String[] args;

    ExpressionRefused(String key, String... args) {
        super(key + String.join(" ", args));
        this.key = key;
        this.args = args;
    }

    Problem at(Place place) {
        return place.problem(key, args);
    }
}
