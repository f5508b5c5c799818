package io.sluice.billing;

import io.sluice.shared.Refusal;
import java.time.LocalDate;

/** Days from one to another, both of them included. */
public record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_YEARS = 10;

    public Period {
        if (to.isBefore(from)) throw Refusal.invalidField("to", "billing.period.backwards");
        if (from.plusYears(LONGEST_YEARS).isBefore(to))
            throw Refusal.invalidField("from", "billing.period.long", LONGEST_YEARS);
    }
}
