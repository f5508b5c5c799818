package io.sluice.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a call to a debtor brought.
 *
 * @param promisedOn the day for which payment was promised
 * @param note what was said, if it matters
 */
public record CallResult(
        Outcome outcome,
        @Nullable LocalDate promisedOn,
        @Nullable String note) {

    /** The reason or the next step, by button rather than by text. */
    public enum Outcome {
        PROMISED,
        ALREADY_PAID,
        NOT_RECEIVED,
        IN_APPROVAL,
        NO_MONEY,
        DISPUTED,
        NO_ANSWER
    }
}
