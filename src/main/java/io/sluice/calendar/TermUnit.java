package io.sluice.calendar;

/** What a term is counted in; «24 hours» means nothing until it says which. */
public enum TermUnit {
    /** Minutes in which the office is open. */
    WORKING_MINUTES,
    /** Moves the date, skips days off, ends at closing time. */
    WORKING_DAYS,
    /** Hours of the clock on the wall, nights and holidays included. */
    CLOCK_HOURS,
    /** Moves the date, a day off moves on to the next working day, ends at closing time. */
    CALENDAR_DAYS
}
