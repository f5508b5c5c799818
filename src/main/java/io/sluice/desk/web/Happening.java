package io.sluice.desk.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a deal's history: what happened, when, by whom and what was said. */
public record Happening(
        Instant at,
        String icon,
        String title,
        String by,
        @Nullable String said) {}
