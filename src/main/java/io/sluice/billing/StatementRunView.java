package io.sluice.billing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far a run of reconciliation statements is.
 *
 * @param failures clients whose statement could not be made, with the reason; bounded
 */
public record StatementRunView(
        UUID id,
        Period period,
        String language,
        StatementForm form,
        String askedBy,
        Instant askedAt,
        boolean cancelled,
        int total,
        int done,
        int failed,
        int left,
        List<Failure> failures) {

    /** A client without a statement, and why. */
    public record Failure(String client, String reason) {}

    /** Made, failed or given up. */
    public int settled() {
        return total - left;
    }

    public boolean over() {
        return left == 0;
    }
}
