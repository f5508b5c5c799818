package io.sluice.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The one place that counts working days and minutes, in the wall-clock time of an office. */
@Component
public class WorkingTime {

    /** The moment the term ends when it starts at {@code from}. */
    public Due due(String office, Instant from, Term term) {
        throw new UnsupportedOperationException(office + from + term);
    }

    /** The day itself when it is worked, else the next working day. */
    public LocalDate effectiveDate(String office, LocalDate date) {
        throw new UnsupportedOperationException(office + date);
    }

    /** Working time between two moments: what is left of a deadline, or how far it is missed. */
    public Duration between(String office, Instant from, Instant to) {
        throw new UnsupportedOperationException(office + from + to);
    }
}
