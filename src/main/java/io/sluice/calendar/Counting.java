package io.sluice.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Counts terms for an office: local time inside, instants outside; stores nothing. */
@Component
class Counting {

    private final Offices offices;
    private final ProductionCalendars calendars;

    Counting(Offices offices, ProductionCalendars calendars) {
        this.offices = offices;
        this.calendars = calendars;
    }

    Counted due(String key, Instant from, Term term) {
        Office office = offices.byKey(key);
        return counted(office, from, end(office, from, term));
    }

    /** The moment when the rest of a term is used up; a rest of nothing ends where it starts. */
    Counted run(String key, Instant from, Duration working) {
        Office office = offices.byKey(key);
        LocalDateTime start = local(office, from);
        return counted(office, from, working.isZero() ? start : time(office).plus(start, working));
    }

    Duration between(String key, Instant from, Instant to) {
        Office office = offices.byKey(key);
        return to.isBefore(from)
                ? time(office).between(local(office, to), local(office, from)).negated()
                : time(office).between(local(office, from), local(office, to));
    }

    Counted workedFrom(String key, LocalDate day) {
        Office office = offices.byKey(key);
        LocalDate worked = time(office).workedFrom(day);
        return counted(office, day.atStartOfDay(office.zone()).toInstant(), worked.atStartOfDay());
    }

    LocalDate date(String key, Instant moment) {
        return local(offices.byKey(key), moment).toLocalDate();
    }

    private LocalDateTime end(Office office, Instant from, Term term) {
        LocalDateTime start = local(office, from);
        OfficeTime time = time(office);
        return switch (term.unit()) {
            case WORKING_MINUTES -> time.plus(start, Duration.ofMinutes(term.amount()));
            case WORKING_DAYS -> time.closing(time.plusDays(start.toLocalDate(), term.amount()));
            case CLOCK_HOURS -> local(office, from.plus(Duration.ofHours(term.amount())));
            case CALENDAR_DAYS ->
                time.closing(time.workedFrom(start.toLocalDate().plusDays(term.amount())));
        };
    }

    private Counted counted(Office office, Instant from, LocalDateTime end) {
        WorkDays days = calendars.of(office.country());
        LocalDate first = local(office, from).toLocalDate();
        return new Counted(
                end.atZone(office.zone()).toInstant(),
                days.missing(first, end.toLocalDate()),
                days.versions(first, end.toLocalDate()));
    }

    private OfficeTime time(Office office) {
        return new OfficeTime(office.hours(), calendars.of(office.country()));
    }

    private static LocalDateTime local(Office office, Instant moment) {
        return moment.atZone(office.zone()).toLocalDateTime();
    }
}
