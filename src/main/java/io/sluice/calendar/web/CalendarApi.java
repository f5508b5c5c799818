package io.sluice.calendar.web;

import io.sluice.calendar.Due;
import io.sluice.calendar.Offices;
import io.sluice.calendar.WorkingTime;
import io.sluice.shared.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says when something would be due, by the same count that real deadlines get. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarApi {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2199;

    private final WorkingTime time;
    private final Offices offices;

    CalendarApi(WorkingTime time, Offices offices) {
        this.time = time;
        this.offices = offices;
    }

    @GetMapping("/due")
    DueAnswer due(
            @RequestParam String start,
            @RequestParam String duration,
            @RequestParam(defaultValue = "working") String hours,
            @RequestParam(required = false) @Nullable String office) {
        String where = office == null || office.isBlank() ? offices.main() : office;
        ZoneId zone = offices.zone(where);
        Instant from = local(start).atZone(zone).toInstant();
        Due due = time.preview(where, from, TermText.parse(duration, byTheClock(hours)));
        return new DueAnswer(due.at().atZone(zone).toOffsetDateTime(), due.provisional());
    }

    private static boolean byTheClock(String hours) {
        if (!Set.of("working", "clock").contains(hours))
            throw Refusal.invalidField("hours", "calendar.hours.invalid", hours);
        return hours.equals("clock");
    }

    /** A local moment, or a date alone for terms in days. */
    private static LocalDateTime local(String start) {
        try {
            LocalDateTime moment =
                    start.length() == 10 ? LocalDate.parse(start).atStartOfDay() : LocalDateTime.parse(start);
            if (moment.getYear() >= EARLIEST && moment.getYear() <= LATEST) return moment;
        } catch (DateTimeException e) {
            throw Refusal.invalidField("start", "calendar.start.invalid", start);
        }
        throw Refusal.invalidField("start", "calendar.start.invalid", start);
    }
}
