package io.sluice.calendar;

import io.sluice.shared.Refusal;

/** A length of time that keeps its unit with its number. */
public record Term(long amount, TermUnit unit) {

    public Term {
        if (amount < 1 || amount > unit.longest())
            throw Refusal.invalid("calendar.term.invalid", amount, unit.longest());
    }

    public static Term workingMinutes(long minutes) {
        return new Term(minutes, TermUnit.WORKING_MINUTES);
    }

    public static Term workingDays(long days) {
        return new Term(days, TermUnit.WORKING_DAYS);
    }

    public static Term clockHours(long hours) {
        return new Term(hours, TermUnit.CLOCK_HOURS);
    }

    public static Term calendarDays(long days) {
        return new Term(days, TermUnit.CALENDAR_DAYS);
    }
}
