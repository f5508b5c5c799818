package io.sluice.calendar;

/** What a term is counted in; «24 hours» means nothing until it says which. */
public enum TermUnit {
    /** Minutes in which the office is open. */
    WORKING_MINUTES(500_000),
    /** Moves the date, skips days off, ends at closing time. */
    WORKING_DAYS(2_000),
    /** Hours of the clock on the wall, nights and holidays included. */
    CLOCK_HOURS(50_000),
    /** Moves the date, a day off moves on to the next working day, ends at closing time. */
    CALENDAR_DAYS(4_000);

    /** Longer terms are mistakes of typing, and each would be counted day by day. */
    private final long longest;

    TermUnit(long longest) {
        this.longest = longest;
    }

    long longest() {
        return longest;
    }

    /** Whether the rest of such a term is measured while the office is open. */
    boolean isWorking() {
        return this == WORKING_MINUTES || this == WORKING_DAYS;
    }
}
