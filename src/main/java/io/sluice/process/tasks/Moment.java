package io.sluice.process.tasks;

import java.time.Instant;
import java.util.Set;

/** A point whose moment is agreed somewhere (a meeting, an invoice, a date on a form), not counted from a term. */
public interface Moment {

    /** Ids of the timers and tasks in the diagrams. */
    Set<String> points();

    /** The moment for a deal or case; asked when none is stored yet. */
    Instant of(String holder, String point);
}
