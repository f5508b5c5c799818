package io.sluice.intake;

import io.sluice.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for: those behind one figure of the ledger.
 *
 * @param from first day of the house, {@code to} the last one, both included
 * @param outcome a column of the ledger ({@code new-lead}, {@code pending}, {@code failed} …), or null for all
 */
public record JournalFilter(
        LocalDate from,
        LocalDate to,
        @Nullable String channel,
        @Nullable String outcome) {

    private static final String ALL = "true";
    private static final Map<String, String> CONDITIONS = Map.of(
            "new-lead", "event.outcome = 'NEW_LEAD'",
            "attached", "event.outcome = 'ATTACHED'",
            "duplicate", "event.outcome = 'DUPLICATE'",
            "rejected", "event.outcome = 'REJECTED'",
            "spam", "event.outcome = 'SPAM'",
            "pending", "event.state in ('WAITING', 'RUNNING')",
            "failed", "event.state in ('PARKED', 'HELD')");

    public JournalFilter {
        if (outcome != null && !CONDITIONS.containsKey(outcome))
            throw Refusal.invalidField("outcome", "shared.parameter.invalid", outcome);
    }

    String condition() {
        return outcome == null ? ALL : CONDITIONS.getOrDefault(outcome, ALL);
    }
}
