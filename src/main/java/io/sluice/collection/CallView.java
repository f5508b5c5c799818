package io.sluice.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A call to a debtor as it was written down. */
public record CallView(
        CallResult.Outcome outcome,
        @Nullable LocalDate promisedOn,
        @Nullable String note,
        Instant at,
        String by) {}
