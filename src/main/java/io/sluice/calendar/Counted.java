package io.sluice.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A due moment with what it was counted from.
 *
 * @param missing years without data that the count touched
 * @param versions the data behind it
 */
record Counted(Instant at, List<Integer> missing, String versions) {

    boolean provisional() {
        return !missing.isEmpty();
    }

    Due due() {
        return new Due(at, provisional());
    }
}
