package io.sluice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class CalendarApiTests {

    @Autowired
    private Api api;

    @ParameterizedTest
    @CsvSource({
        "start=2025-09-12T17:30&duration=PT24H, 2025-09-17T14:30:00+03:00",
        "start=2025-09-12T17:30&duration=PT24H&hours=clock, 2025-09-13T17:30:00+03:00",
        "start=2026-03-27T17:30&duration=PT2H&office=berlin, 2026-03-30T10:30:00+02:00",
        "start=2025-09-15T12:30&duration=PT120M&office=moscow-lunch, 2025-09-15T15:30:00+03:00",
        "start=2025-04-29T10:00&duration=P3D, 2025-05-06T18:00:00+03:00",
        "start=2025-12-29&duration=P2D, 2026-01-12T18:00:00+03:00",
        "start=2025-10-31T17:30&duration=PT2H, 2025-11-01T10:30:00+03:00"
    })
    void dueMomentsCarryTheOfficesOffset(String query, String due) {
        var answer = api.as("anna").get("/api/v1/calendar/due?" + query);

        assertThat(answer.json().path("due").asText()).isEqualTo(due);
        assertThat(answer.json().has("provisional")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "start=yesterday&duration=PT2H, start",
        "start=2025-02-30T10:00&duration=PT2H, start",
        "start=9999-01-01T10:00&duration=PT2H, start",
        "start=2025-09-12T17:30&duration=P1M, duration",
        "start=2025-09-12T17:30&duration=PT-2H, duration",
        "start=2025-09-12T17:30&duration=P1DT2H, duration",
        "start=2025-09-12T17:30&duration=PT, duration",
        "start=2025-09-12T17:30&duration=PT2H&office=atlantis, office",
        "start=2025-09-12T17:30&duration=PT2H&hours=happy, hours",
        "start=2025-09-12T17:30, duration"
    })
    void whatCannotBeReadIsRefusedWithItsField(String query, String field) {
        var answer = api.as("anna").get("/api/v1/calendar/due?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"PT0M", "PT99999H", "P9999D"})
    void termsThatNobodyMeansAreRefused(String duration) {
        var answer = api.as("anna").get("/api/v1/calendar/due?start=2025-09-12T17:30&duration=" + duration);

        assertThat(answer.status()).isEqualTo(400);
    }
}
