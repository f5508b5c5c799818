package io.sluice.document;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a template, in the reader's language.
 *
 * @param part such as {@code document} or {@code header1}; empty when the whole file is meant
 * @param paragraph counted from 1 in its part; 0 when there is none
 * @param text what stands there
 * @param suggestion what was probably meant
 */
public record TemplateProblem(
        String part,
        int paragraph,
        String text,
        String problem,
        @Nullable String suggestion) {}
