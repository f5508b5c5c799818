package io.sluice.lead;

import io.sluice.shared.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advertisement, an exhibition, a mailing: what brings leads and has a budget.
 *
 * @param spent what its months have cost so far
 */
public record Campaign(
        UUID id,
        String key,
        String name,
        String source,
        Money budget,
        Money spent,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {

    /** More was spent than was planned. */
    public boolean isOverdrawn() {
        return spent.compareTo(budget) > 0;
    }
}
