package io.sluice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarYearTests {

    @ParameterizedTest
    @CsvSource({
        "RU,2024,248,5,1979",
        "RU,2025,247,4,1972",
        "RU,2026,247,4,1972",
        "DE,2025,252,0,2016",
        "DE,2026,254,0,2032"
    })
    void theNormOfEachYearIsThePublishedOne(String country, int year, int days, int shortDays, int hours) {
        CalendarYear found = Calendars.PRODUCTION.years().stream()
                .filter(one -> one.country().equals(country) && one.year() == year)
                .findFirst()
                .orElseThrow();

        assertThat(found.counted()).isEqualTo(new YearNorm(days, shortDays, hours));
        assertThat(found.source()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-01,SHORT",
        "2024-11-02,SHORT",
        "2024-04-27,FULL",
        "2024-12-28,FULL",
        "2025-11-02,OFF",
        "2025-05-02,OFF",
        "2026-01-09,OFF",
        "2025-03-07,SHORT",
        "2025-03-06,FULL"
    })
    void aSaturdayThatIsShortenedOrListedIsWorked(LocalDate day, DayKind kind) {
        assertThat(Calendars.RUSSIA.kind(day)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01,OFF",
        "2027-01-08,OFF",
        "2027-01-11,FULL",
        "2027-02-23,OFF",
        "2027-02-20,OFF",
        "2027-11-04,OFF"
    })
    void aYearWithoutDataKnowsWeekendsAndTheHolidaysOfTheLabourCode(LocalDate day, DayKind kind) {
        assertThat(Calendars.RUSSIA.kind(day)).isEqualTo(kind);
        assertThat(Calendars.RUSSIA.missing(day, day)).containsExactly(2027);
    }

    @Test
    void dataWhoseSumIsNotThePublishedOneAreRefused() {
        CalendarYear slipped = Calendars.year(2025, List.of(LocalDate.of(2025, 1, 1)), 261);

        assertThatThrownBy(slipped::checked).hasMessageContaining("XX 2025").hasMessageContaining("260");
    }

    @Test
    void theClosingMomentIsClosedAlreadyAndTheOpeningMomentIsOpen() {
        OfficeTime moscow = Calendars.moscow();
        LocalDateTime closing = LocalDateTime.parse("2025-09-12T18:00");

        assertThat(moscow.between(closing, closing.plusHours(1))).isZero();
        assertThat(moscow.plus(closing, java.time.Duration.ofMinutes(1)))
                .isEqualTo(LocalDateTime.parse("2025-09-15T09:01"));
    }
}
