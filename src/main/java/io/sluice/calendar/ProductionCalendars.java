package io.sluice.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The calendars that the application brings along: {@code calendar/<country>-<year>.json} and the standing holidays. */
@Component
class ProductionCalendars {

    private static final Logger log = LoggerFactory.getLogger(ProductionCalendars.class);

    private final List<CalendarYear> years;
    private final Map<String, WorkDays> countries;

    ProductionCalendars(ObjectMapper json) throws IOException {
        years = read(json, "calendar/??-????.json", CalendarYear.class);
        years.forEach(ProductionCalendars::check);
        countries = read(json, "calendar/??-standing.json", StandingHolidays.class).stream()
                .collect(Collectors.toUnmodifiableMap(StandingHolidays::country, this::workDays));
    }

    WorkDays of(String country) {
        WorkDays found = countries.get(country);
        if (found == null) throw new IllegalStateException("There is no calendar for the country " + country);
        return found;
    }

    Collection<CalendarYear> years() {
        return years;
    }

    private WorkDays workDays(StandingHolidays standing) {
        return new WorkDays(
                years.stream()
                        .filter(year -> year.country().equals(standing.country()))
                        .collect(Collectors.toMap(CalendarYear::year, Function.identity())),
                standing);
    }

    private static void check(CalendarYear year) {
        YearNorm norm = year.checked().counted();
        log.info(
                "Calendar {} {}: {} working days, {} shortened, {} hours of a 40-hour week",
                year.country(),
                year.year(),
                norm.workingDays(),
                norm.shortDays(),
                norm.hoursOf40());
    }

    private static <T> List<T> read(ObjectMapper json, String pattern, Class<T> type) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern);
        return Arrays.stream(files).map(file -> read(json, file, type)).toList();
    }

    private static <T> T read(ObjectMapper json, Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new IllegalStateException("The calendar %s cannot be read".formatted(file.getFilename()), e);
        }
    }
}
