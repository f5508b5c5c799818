package io.sluice.process;

/** A model was run without a variable that its code reads. */
final class MissingVariable extends IllegalStateException {

    MissingVariable(String name, String scope) {
        super("The process variable «%s» is missing in %s".formatted(name, scope));
    }
}
