package io.sluice.process.deploy;

import org.jspecify.annotations.Nullable;

/**
 * A problem in the reader's language.
 *
 * @param severity {@code error} refuses the file, {@code warning} does not
 */
public record ProblemText(
        String severity, @Nullable String element, @Nullable Integer line, String problem, String advice) {}
