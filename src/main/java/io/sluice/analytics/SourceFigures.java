package io.sluice.analytics;

import io.sluice.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What came from one source or campaign in a period, and what it cost.
 *
 * @param group the source or the campaign's key; empty for requests that name none
 * @param contacts requests that came in, repetitions and spam left out
 * @param leads those that became a lead
 * @param sales leads of the period whose deal is won by now
 * @param cost share of the months' costs that falls on the period; none where nothing is known or for those who do not
 *     see everything
 */
public record SourceFigures(
        String group,
        long contacts,
        long leads,
        long sales,
        @Nullable Money cost) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Percent of the contacts that became leads. */
    public @Nullable BigDecimal leadShare() {
        return share(leads, contacts);
    }

    /** Percent of the leads that became sales. */
    public @Nullable BigDecimal saleShare() {
        return share(sales, leads);
    }

    public @Nullable Money costPerLead() {
        return each(leads);
    }

    public @Nullable Money costPerSale() {
        return each(sales);
    }

    SourceFigures plus(SourceFigures other) {
        return new SourceFigures(
                group,
                contacts + other.contacts,
                leads + other.leads,
                sales + other.sales,
                cost == null ? other.cost : other.cost == null ? cost : cost.plus(other.cost));
    }

    private @Nullable Money each(long number) {
        if (cost == null || number == 0) return null;
        BigDecimal one = cost.amount().divide(BigDecimal.valueOf(number), 2, RoundingMode.HALF_UP);
        return new Money(one, cost.currency());
    }

    private static @Nullable BigDecimal share(long part, long whole) {
        if (whole == 0) return null;
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
