package io.sluice.process.tasks;

/** Keys of the sentences that say what is wrong with a field. */
public final class Sentences {

    public static final String REQUIRED = "process.answer.required";
    public static final String TOO_LONG = "process.answer.too-long";
    public static final String TOO_SMALL = "process.answer.too-small";
    public static final String TOO_LARGE = "process.answer.too-large";

    private Sentences() {}
}
