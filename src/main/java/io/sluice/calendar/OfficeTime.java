package io.sluice.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;

/** Counts by the wall clock of one office, interval by interval; knows neither zones nor instants. */
final class OfficeTime {

    /** Longer than any holidays: without a working day in it the data are broken. */
    private static final int LONGEST_PAUSE = 400;

    private final OpeningHours hours;
    private final WorkDays days;

    OfficeTime(OpeningHours hours, WorkDays days) {
        this.hours = hours;
        this.days = days;
    }

    /** The moment when so much work is done; work that ends at closing time stays on that day. */
    LocalDateTime plus(LocalDateTime from, Duration work) {
        Duration left = work;
        LocalDate day = from.toLocalDate();
        LocalTime since = from.toLocalTime();
        while (true) {
            for (Span open : openAfter(day, since)) {
                if (open.length().compareTo(left) >= 0)
                    return day.atTime(open.from().plus(left));
                left = left.minus(open.length());
            }
            day = workedFrom(day.plusDays(1));
            since = LocalTime.MIN;
        }
    }

    /** Working time from one moment to a later one. */
    Duration between(LocalDateTime from, LocalDateTime to) {
        LocalDate last = to.toLocalDate();
        Duration sum = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(last); day = day.plusDays(1))
            for (Span open : hours.on(days.kind(day))) sum = sum.plus(inside(open, day, from, to));
        return sum;
    }

    /** Moves the date by working days; what is no working day is skipped. */
    LocalDate plusDays(LocalDate from, long working) {
        LocalDate day = from;
        for (long left = working; left > 0; left--) day = workedFrom(day.plusDays(1));
        return day;
    }

    /** The day itself when it is worked, else the next working day. */
    LocalDate workedFrom(LocalDate from) {
        return first(from, days::worked);
    }

    LocalDateTime closing(LocalDate day) {
        return day.atTime(hours.closing(days.kind(day)));
    }

    private List<Span> openAfter(LocalDate day, LocalTime since) {
        return hours.on(days.kind(day)).stream()
                .map(span -> span.after(since))
                .filter(span -> !span.length().isZero())
                .toList();
    }

    private static Duration inside(Span open, LocalDate day, LocalDateTime from, LocalDateTime to) {
        Span part = open;
        if (day.equals(from.toLocalDate())) part = part.after(from.toLocalTime());
        if (day.equals(to.toLocalDate())) part = part.before(to.toLocalTime());
        Duration length = part.length();
        return length.isNegative() ? Duration.ZERO : length;
    }

    private static LocalDate first(LocalDate from, Predicate<LocalDate> wanted) {
        return from.datesUntil(from.plusDays(LONGEST_PAUSE))
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No working day in the calendar after " + from));
    }
}
