package io.sluice.analytics;

import io.sluice.shared.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which requests a report speaks of.
 *
 * @param from first day, in the company's zone
 * @param to last day, included
 */
public record SourceQuestion(LocalDate from, LocalDate to, Grouping groupBy) {

    private static final int LONGEST = 1_100;

    /** What makes a row. */
    public enum Grouping {
        SOURCE,
        CAMPAIGN
    }

    public SourceQuestion {
        if (to.isBefore(from)) throw Refusal.invalidField("to", "analytics.period.backwards");
        if (ChronoUnit.DAYS.between(from, to) > LONGEST)
            throw Refusal.invalidField("to", "analytics.period.long", LONGEST);
    }
}
