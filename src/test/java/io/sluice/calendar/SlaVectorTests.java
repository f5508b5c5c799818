package io.sluice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@EnabledIf("present")
class SlaVectorTests {

    private static final Path FILE = Path.of(System.getProperty("sluice.samples", "../shared"), "vectors", "sla.json");

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorComesOutExactly(Vector vector) {
        switch (vector.text("operation")) {
            case "ADD_WORKING_MINUTES" -> addsWorkingMinutes(vector);
            case "ADD_CLOCK_HOURS" -> addsClockHours(vector);
            case "ADD_WORKING_DAYS" ->
                assertThat(vector.time().plusDays(vector.date("start"), vector.number("workingDays")))
                        .isEqualTo(vector.date("expectedDate"));
            case "CLAIM_TERM" -> endsTheClaimTerm(vector);
            case "LIMITATION_THREE_YEARS" -> endsTheLimitation(vector);
            case "YEAR_NORM" -> fulfilsTheNorm(vector);
            default -> throw new AssertionError("No test for " + vector);
        }
    }

    private static void addsWorkingMinutes(Vector vector) {
        LocalDateTime start = vector.moment("start");
        LocalDateTime due = afterPauses(vector, start, Duration.ofMinutes(vector.number("minutes")));

        List<Integer> missing = vector.days().missing(start.toLocalDate(), due.toLocalDate());
        if (vector.has("expectedProvisionalDue")) {
            assertThat(due).isEqualTo(vector.moment("expectedProvisionalDue"));
            assertThat(missing).containsExactly((int) vector.number("expectedMissingYear"));
            assertThat(vector.text("expectedAlarm")).isEqualTo(CalendarAlarms.YEAR_MISSING);
        } else assertThat(due).isEqualTo(vector.moment("expectedDue"));
        if (vector.has("expectedDueUtc")) {
            Instant utc = due.atZone(vector.zone()).toInstant();
            assertThat(utc)
                    .isEqualTo(
                            OffsetDateTime.parse(vector.text("expectedDueUtc")).toInstant());
            assertThat(Duration.between(start.atZone(vector.zone()).toInstant(), utc))
                    .isEqualTo(Duration.ofHours(vector.number("expectedElapsedHours")));
        }
    }

    private static LocalDateTime afterPauses(Vector vector, LocalDateTime start, Duration work) {
        LocalDateTime since = start;
        Duration left = work;
        for (JsonNode pause : vector.json().path("pauses")) {
            left = left.minus(vector.time()
                    .between(since, LocalDateTime.parse(pause.path("from").asText())));
            since = LocalDateTime.parse(pause.path("to").asText());
        }
        return vector.time().plus(since, left);
    }

    private static void addsClockHours(Vector vector) {
        Instant start = vector.moment("start").atZone(vector.zone()).toInstant();

        assertThat(start.plus(Duration.ofHours(vector.number("hours"))))
                .isEqualTo(vector.moment("expectedDue").atZone(vector.zone()).toInstant());
    }

    private static void endsTheClaimTerm(Vector vector) {
        LocalDate thirtieth = vector.date("claimSentOn").plusDays(vector.number("termCalendarDays"));
        LocalDate last = vector.time().workedFrom(thirtieth);

        assertThat(thirtieth).isEqualTo(vector.date("expectedThirtiethDay"));
        assertThat(last).isEqualTo(vector.date("expectedLastDayOfTerm"));
        assertThat(last.plusDays(1)).isEqualTo(vector.date("expectedSuitPossibleFrom"));
    }

    private static void endsTheLimitation(Vector vector) {
        LocalDate agreed = vector.date("effectiveDueDate").plusYears(3);

        assertThat(agreed).isEqualTo(vector.date("expectedLastDayBeforeShift"));
        assertThat(vector.time().workedFrom(agreed)).isEqualTo(vector.date("expectedLastDay"));
    }

    private static void fulfilsTheNorm(Vector vector) {
        YearNorm norm = Calendars.PRODUCTION.years().stream()
                .filter(year -> year.country().equals("RU") && year.year() == vector.number("year"))
                .findFirst()
                .orElseThrow()
                .counted();

        assertThat(norm)
                .isEqualTo(new YearNorm(
                        (int) vector.number("expectedWorkingDays"), (int) vector.number("expectedShortenedDays"), (int)
                                vector.number("expectedHoursOf40HourWeek")));
    }

    static boolean present() {
        return Files.exists(FILE);
    }

    static List<Vector> vectors() throws IOException {
        List<Vector> vectors = new ArrayList<>();
        new ObjectMapper().readTree(FILE.toFile()).forEach(json -> vectors.add(new Vector(json)));
        return vectors;
    }

    /** One entry of the file, in its own office. */
    record Vector(JsonNode json) {

        OfficeTime time() {
            return new OfficeTime(has("lunchFrom") ? lunch() : Calendars.NINE_TO_SIX, days());
        }

        private OpeningHours lunch() {
            return new OpeningHours(
                    LocalTime.of(9, 0),
                    LocalTime.of(18, 0),
                    new Span(LocalTime.parse(text("lunchFrom")), LocalTime.parse(text("lunchTo"))));
        }

        WorkDays days() {
            return text("calendar").equals("WEEKENDS_ONLY") ? Calendars.WEEKENDS_ONLY : Calendars.RUSSIA;
        }

        ZoneId zone() {
            return ZoneId.of(json.path("zone").asText("Europe/Moscow"));
        }

        boolean has(String field) {
            return json.has(field);
        }

        String text(String field) {
            return json.path(field).asText();
        }

        long number(String field) {
            return json.path(field).asLong();
        }

        LocalDate date(String field) {
            return LocalDate.parse(text(field));
        }

        LocalDateTime moment(String field) {
            return LocalDateTime.parse(text(field));
        }

        @Override
        public String toString() {
            return text("id") + ": " + text("rule");
        }
    }
}
