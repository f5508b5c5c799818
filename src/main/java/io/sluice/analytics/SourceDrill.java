package io.sluice.analytics;

import org.jspecify.annotations.Nullable;

/**
 * Which list stands behind a figure.
 *
 * @param group the row's name; none for the total
 */
public record SourceDrill(
        SourceQuestion question, Figure figure, @Nullable String group) {

    /** A column of the report. */
    public enum Figure {
        CONTACTS,
        LEADS,
        SALES
    }
}
