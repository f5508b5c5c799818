package io.sluice.calendar;

/** What a year adds up to: published with the calendar, so that a slip in the data does not go unseen. */
record YearNorm(int workingDays, int shortDays, int hoursOf40) {

    private static final int HOURS_A_DAY = 8;

    static YearNorm of(int workingDays, int shortDays) {
        return new YearNorm(workingDays, shortDays, workingDays * HOURS_A_DAY - shortDays);
    }
}
