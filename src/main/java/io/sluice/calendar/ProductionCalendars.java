package io.sluice.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The calendars of all countries, checked against their published norm when they are loaded. */
@Component
class ProductionCalendars {

    private static final Logger log = LoggerFactory.getLogger(ProductionCalendars.class);

    private final List<CalendarYear> years;
    private final Map<String, WorkDays> countries;

    ProductionCalendars(CalendarFiles files) {
        years = files.years();
        years.forEach(ProductionCalendars::check);
        countries = files.standing().stream()
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
}
