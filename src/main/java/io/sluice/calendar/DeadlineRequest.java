package io.sluice.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Asks for a deadline to be counted and kept.
 *
 * @param holder whose deadline it is: a plain text, such as the id of a process instance
 * @param point what it is for: {@code Timer_OfferUnanswered}
 * @param office whose working time counts
 */
public record DeadlineRequest(String holder, String point, String office, Instant from, Term term) {

    public DeadlineRequest {
        from = from.truncatedTo(ChronoUnit.MILLIS); // finer than that neither the database nor the engine keeps it
    }
}
