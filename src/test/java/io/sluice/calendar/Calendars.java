package io.sluice.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.SluiceSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The calendars that the application brings along, and a plain one, for tests without the application. */
final class Calendars {

    static final OpeningHours NINE_TO_SIX = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0), null);
    static final OpeningHours WITH_LUNCH = new OpeningHours(
            LocalTime.of(9, 0), LocalTime.of(18, 0), new Span(LocalTime.of(13, 0), LocalTime.of(14, 0)));

    static final ProductionCalendars PRODUCTION = load();
    static final WorkDays RUSSIA = PRODUCTION.of("RU");

    /** Monday to Friday in every year. */
    static final WorkDays WEEKENDS_ONLY = new WorkDays(Map.of(), new StandingHolidays("XX", "none", Set.of()));

    private Calendars() {}

    static OfficeTime moscow() {
        return new OfficeTime(NINE_TO_SIX, RUSSIA);
    }

    static CalendarYear year(int year, List<LocalDate> daysOff, int workingDays) {
        return new CalendarYear(
                "XX",
                year,
                "test",
                "1",
                Set.copyOf(daysOff),
                Set.of(),
                Set.of(),
                workingDays,
                List.of(),
                workingDays * 8);
    }

    private static ProductionCalendars load() {
        return new ProductionCalendars(files(Path.of("nowhere")));
    }

    static CalendarFiles files(Path home) {
        SluiceSettings settings = new SluiceSettings(
                home,
                home,
                Locale.ENGLISH,
                ZoneOffset.UTC,
                "http://127.0.0.1",
                new SluiceSettings.Node(SluiceSettings.Role.BOTH));
        return new CalendarFiles(new ObjectMapper().findAndRegisterModules(), settings);
    }
}
