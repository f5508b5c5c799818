package io.sluice.calendar;

import java.time.Duration;
import java.time.LocalTime;

/** A piece of a day without a break; half-open: the last moment is closed already. */
record Span(LocalTime from, LocalTime to) {

    /** What is left of it after a moment, possibly nothing. */
    Span after(LocalTime moment) {
        return new Span(later(from, moment), later(to, moment));
    }

    Span before(LocalTime moment) {
        return new Span(earlier(from, moment), earlier(to, moment));
    }

    Duration length() {
        return Duration.between(from, to);
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }
}
