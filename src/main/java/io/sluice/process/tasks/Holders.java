package io.sluice.process.tasks;

import io.sluice.shared.Money;
import org.jspecify.annotations.Nullable;

/** Knows the offices and sums of those whose deadlines run: deals and cases, by their business key. */
public interface Holders {

    String processKey();

    /** Office of whoever is to act, or null for the main one. */
    @Nullable
    String office(String holder);

    Money amount(String holder);
}
