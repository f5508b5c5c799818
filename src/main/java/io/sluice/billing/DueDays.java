package io.sluice.billing;

import io.sluice.calendar.Offices;
import io.sluice.calendar.WorkingTime;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Days of payment by the calendar of the main office; money is late there, wherever the client sits. */
@Component
class DueDays {

    private final WorkingTime working;
    private final Offices offices;
    private final Clock clock;

    DueDays(WorkingTime working, Offices offices, Clock clock) {
        this.working = working;
        this.offices = offices;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    DueDay day(LocalDate agreed) {
        if (agreed.isBefore(today())) {
            throw Refusal.invalidField("due", "billing.invoice.due-past", agreed);
        }
        return agreedBefore(agreed);
    }

    /** A day that was agreed once may be over by now. */
    DueDay agreedBefore(LocalDate agreed) {
        var effective = working.effectiveDate(offices.main(), agreed);
        return new DueDay(agreed, effective, overFrom(effective));
    }

    Instant overFrom(LocalDate effective) {
        return effective.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return offices.zone(offices.main());
    }
}
