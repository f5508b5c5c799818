package io.sluice.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The working days of one country; a year without data is guessed from the standing holidays and says so. */
final class WorkDays {

    private final Map<Integer, CalendarYear> years;
    private final StandingHolidays standing;

    WorkDays(Map<Integer, CalendarYear> years, StandingHolidays standing) {
        this.years = Map.copyOf(years);
        this.standing = standing;
    }

    DayKind kind(LocalDate day) {
        CalendarYear year = years.get(day.getYear());
        return year == null ? standing.kind(day) : year.kind(day);
    }

    boolean worked(LocalDate day) {
        return kind(day) != DayKind.OFF;
    }

    boolean knows(int year) {
        return years.containsKey(year);
    }

    /** Years without data that counting from one day to the other has touched. */
    List<Integer> missing(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !knows(year))
                .boxed()
                .toList();
    }

    /** The data behind a count from one day to the other, as {@code 2025@1 2026@1}. */
    String versions(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(years::get)
                .filter(Objects::nonNull)
                .map(year -> year.year() + "@" + year.version())
                .collect(Collectors.joining(" "));
    }
}
