package io.sluice.shared.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate as a value: what an issued line keeps whatever becomes of the table of rates.
 *
 * @param kind STANDARD, REDUCED, USN5, USN7, ZERO or NONE
 * @param percent 22 means 22 %
 */
public record VatRate(String kind, BigDecimal percent) {

    /** «без НДС»: not the same as zero percent. */
    public static final String NONE = "NONE";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static VatRate none() {
        return new VatRate(NONE, BigDecimal.ZERO);
    }

    public boolean isNone() {
        return kind.equals(NONE);
    }

    /** The tax added to a base that is rounded already. */
    public BigDecimal onTopOf(BigDecimal net) {
        return net.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** The tax inside a gross sum, by the calculated rate 22/122; also the tax of an advance. */
    public BigDecimal insideOf(BigDecimal gross) {
        return gross.multiply(percent).divide(HUNDRED.add(percent), 2, RoundingMode.HALF_UP);
    }

    /** The calculated rate the way a book of sales writes it: {@code 22/122}. */
    public String calculated() {
        return plain(percent) + "/" + plain(HUNDRED.add(percent));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
