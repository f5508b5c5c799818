package io.sluice.desk.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task as pages show it.
 *
 * @param href its form in Tasklist, empty for whoever Tasklist would not show it to
 * @param who who is to do it, or the queue it waits in
 */
public record NextTask(
        String title,
        String href,
        @Nullable String who,
        @Nullable Instant due,
        boolean late,
        boolean today) {}
