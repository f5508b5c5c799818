package io.sluice.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The holidays that a country has every year: all that is known of a year without data.
 *
 * @param source the law that names them
 */
record StandingHolidays(String country, String source, Set<MonthDay> days) {

    DayKind kind(LocalDate day) {
        return CalendarYear.isWeekend(day) || days.contains(MonthDay.from(day)) ? DayKind.OFF : DayKind.FULL;
    }
}
