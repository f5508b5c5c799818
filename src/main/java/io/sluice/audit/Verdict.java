package io.sluice.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a reading of the whole chain found.
 *
 * @param seals links that hold
 * @param entries rows behind them
 * @param unsealed rows that wait for their seal
 * @param brokenAt the first link that does not hold, none when all do
 */
public record Verdict(
        long seals, long entries, long unsealed, @Nullable Long brokenAt) {

    public boolean holds() {
        return brokenAt == null;
    }
}
