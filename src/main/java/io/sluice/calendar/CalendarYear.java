package io.sluice.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A year of a country as it was decreed, loaded as a whole.
 *
 * @param source the law or decree it is taken from
 * @param daysOff holidays and days off moved here, also those on a weekend
 * @param shortDays worked an hour less; a Saturday among them is worked
 * @param workingWeekends Saturdays and Sundays that are worked
 * @param workingDays the published norm, as are the figures by month and the hours of a 40-hour week
 */
record CalendarYear(
        String country,
        int year,
        String source,
        String version,
        Set<LocalDate> daysOff,
        Set<LocalDate> shortDays,
        Set<LocalDate> workingWeekends,
        int workingDays,
        List<Integer> workingDaysByMonth,
        int workingHours40) {

    DayKind kind(LocalDate day) {
        if (shortDays.contains(day)) return DayKind.SHORT;
        if (workingWeekends.contains(day)) return DayKind.FULL;
        return daysOff.contains(day) || isWeekend(day) ? DayKind.OFF : DayKind.FULL;
    }

    YearNorm counted() {
        return YearNorm.of(workedDays().size(), shortDays.size());
    }

    /** The same days with the sums that they make, for data that bring none. */
    CalendarYear withOwnNorm() {
        YearNorm norm = counted();
        return new CalendarYear(
                country,
                year,
                source,
                version,
                daysOff,
                shortDays,
                workingWeekends,
                norm.workingDays(),
                countedByMonth(),
                norm.hoursOf40());
    }

    /** Refuses data whose sums are not the published ones or whose dates belong to another year. */
    CalendarYear checked() {
        YearNorm published = new YearNorm(workingDays, shortDays.size(), workingHours40);
        if (!counted().equals(published) || !countedByMonth().equals(workingDaysByMonth))
            throw new IllegalStateException("Calendar %s %d counts %s by month %s, published are %s and %s"
                    .formatted(country, year, counted(), countedByMonth(), published, workingDaysByMonth));
        listed().filter(day -> day.getYear() != year).findFirst().ifPresent(stray -> {
            throw new IllegalStateException("Calendar %s %d lists %s".formatted(country, year, stray));
        });
        return this;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Stream<LocalDate> listed() {
        return Stream.of(daysOff, shortDays, workingWeekends).flatMap(Set::stream);
    }

    private List<LocalDate> workedDays() {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> kind(day) != DayKind.OFF)
                .toList();
    }

    private List<Integer> countedByMonth() {
        int[] months = new int[12];
        workedDays().forEach(day -> months[day.getMonthValue() - 1]++);
        return Arrays.stream(months).boxed().toList();
    }
}
