package io.sluice.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Warns from 1 October on while next year's calendar is not loaded; the application works on meanwhile. */
@Component("calendarHealthIndicator")
class CalendarHealth implements HealthIndicator {

    static final Status WARNING = new Status("WARNING");

    private final ProductionCalendars calendars;
    private final Offices offices;
    private final Clock clock;

    CalendarHealth(ProductionCalendars calendars, Offices offices, Clock clock) {
        this.calendars = calendars;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Office main = offices.byKey(offices.main());
        LocalDate today = LocalDate.ofInstant(clock.instant(), main.zone());
        int needed = today.getMonthValue() < Month.OCTOBER.getValue() ? today.getYear() : today.getYear() + 1;
        return calendars.of(main.country()).knows(needed)
                ? Health.up().build()
                : Health.status(WARNING)
                        .withDetail("country", main.country())
                        .withDetail("missingYear", needed)
                        .build();
    }
}
