package io.sluice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingTimePropertyTests {

    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final int MINUTES_OF_TWO_YEARS = 2 * 365 * 24 * 60;

    @Property(tries = 300)
    void theIntervalMethodEqualsACountMinuteByMinute(
            @ForAll("offices") Place office,
            @ForAll("starts") LocalDateTime start,
            @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        assertThat(office.time().plus(start, Duration.ofMinutes(minutes)))
                .isEqualTo(minuteByMinute(office, start, minutes));
    }

    @Property(tries = 1000)
    void twoStepsEqualOne(
            @ForAll("offices") Place office,
            @ForAll("starts") LocalDateTime start,
            @ForAll @IntRange(min = 1, max = 5000) int first,
            @ForAll @IntRange(min = 1, max = 5000) int second) {
        LocalDateTime between = office.time().plus(start, Duration.ofMinutes(first));

        assertThat(office.time().plus(between, Duration.ofMinutes(second)))
                .isEqualTo(office.time().plus(start, Duration.ofMinutes(first + second)));
    }

    @Property(tries = 1000)
    void whatStartsLaterOrLastsLongerIsNeverDueEarlier(
            @ForAll("offices") Place office,
            @ForAll("starts") LocalDateTime start,
            @ForAll @IntRange(min = 0, max = 3000) int later,
            @ForAll @IntRange(min = 1, max = 5000) int minutes) {
        LocalDateTime due = office.time().plus(start, Duration.ofMinutes(minutes));

        assertThat(office.time().plus(start.plusMinutes(later), Duration.ofMinutes(minutes)))
                .isAfterOrEqualTo(due);
        assertThat(office.time().plus(start, Duration.ofMinutes(minutes + 1L))).isAfter(due);
    }

    @Property(tries = 1000)
    void theDueMomentLiesInWorkingTimeOrExactlyAtItsEndAndTheTimeBetweenIsWhatWasAdded(
            @ForAll("offices") Place office,
            @ForAll("starts") LocalDateTime start,
            @ForAll @IntRange(min = 1, max = 5000) int minutes) {
        LocalDateTime due = office.time().plus(start, Duration.ofMinutes(minutes));

        assertThat(office.isOpen(due.minusMinutes(1))).isTrue();
        assertThat(office.time().between(start, due)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property(tries = 300)
    void aYearsEndIsCrossedDayByDayAsInOneStep(@ForAll @IntRange(min = 1, max = 40) int days) {
        OfficeTime moscow = Calendars.moscow();
        LocalDate day = LocalDate.of(2025, 12, 10);

        LocalDate stepped = day;
        for (int i = 0; i < days; i++) stepped = moscow.plusDays(stepped, 1);

        assertThat(moscow.plusDays(day, days)).isEqualTo(stepped);
    }

    @Provide
    Arbitrary<Place> offices() {
        return Arbitraries.of(
                new Place(Calendars.NINE_TO_SIX, Calendars.RUSSIA),
                new Place(Calendars.WITH_LUNCH, Calendars.RUSSIA),
                new Place(Calendars.NINE_TO_SIX, Calendars.PRODUCTION.of("DE")));
    }

    @Provide
    Arbitrary<LocalDateTime> starts() {
        return Arbitraries.integers().between(0, MINUTES_OF_TWO_YEARS).map(FIRST::plusMinutes);
    }

    private static LocalDateTime minuteByMinute(Place office, LocalDateTime start, int minutes) {
        LocalDateTime now = start;
        for (int left = minutes; left > 0; now = now.plusMinutes(1)) if (office.isOpen(now)) left--;
        return now;
    }

    record Place(OpeningHours hours, WorkDays days) {

        OfficeTime time() {
            return new OfficeTime(hours, days);
        }

        /** Looks at one minute only and knows no intervals. */
        boolean isOpen(LocalDateTime minute) {
            DayKind day = days.kind(minute.toLocalDate());
            int hour = minute.getHour();
            boolean lunch = hours.lunch() != null && hour == 13;
            return day != DayKind.OFF && hour >= 9 && hour < (day == DayKind.SHORT ? 17 : 18) && !lunch;
        }
    }
}
