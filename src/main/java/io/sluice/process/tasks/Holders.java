package io.sluice.process.tasks;

import io.sluice.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Knows the offices and sums of those whose deadlines run: deals and cases, by their business key. */
public interface Holders {

    String processKey();

    /** Office of whoever is to act, or null for the main one. */
    @Nullable
    String office(String holder);

    Money amount(String holder);

    /** From when terms that begin now count: what waited in the queue has waited for its client too. */
    default Instant since(String holder, Instant now) {
        return now;
    }
}
