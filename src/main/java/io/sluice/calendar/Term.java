package io.sluice.calendar;

import io.sluice.shared.Refusal;

/** A length of time that keeps its unit with its number. */
public record Term(long amount, TermUnit unit) {

    /** Longer terms are mistakes of typing, and each would be counted day by day. */
    private static final long LONGEST = 500_000;

    public Term {
        if (amount < 1 || amount > LONGEST) throw Refusal.invalid("calendar.term.invalid", amount, LONGEST);
    }
}
