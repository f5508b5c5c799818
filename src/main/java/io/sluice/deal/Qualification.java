package io.sluice.deal;

import io.sluice.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers that make a lead worth an offer.
 *
 * @param need what the client wants to solve
 * @param budget whether there is money for it
 * @param authority whether our contact decides
 * @param neededBy when it has to be there
 * @param amount what the deal may come to
 */
public record Qualification(
        String need,
        Budget budget,
        Authority authority,
        @Nullable LocalDate neededBy,
        Money amount) {

    /** State of the client's budget. */
    public enum Budget {
        CONFIRMED,
        PLANNED,
        UNKNOWN
    }

    /** What our contact may decide. */
    public enum Authority {
        DECIDES,
        INFLUENCES,
        UNKNOWN
    }
}
