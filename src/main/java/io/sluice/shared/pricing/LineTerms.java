package io.sluice.shared.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a line is counted from.
 *
 * @param quantity up to three decimals
 * @param price up to four decimals, of one unit
 * @param discountPercent of this line, 0 to 100
 */
public record LineTerms(BigDecimal quantity, BigDecimal price, BigDecimal discountPercent, VatRate vat) {

    public LineTerms {
        require(quantity.signum() >= 0, "quantity below zero");
        require(price.signum() >= 0, "price below zero");
        require(isShare(discountPercent), "discount outside of 0 to 100 percent");
    }

    public static LineTerms of(String quantity, String price, VatRate vat) {
        return new LineTerms(new BigDecimal(quantity), new BigDecimal(price), BigDecimal.ZERO, vat);
    }

    /** The line's sum in kopecks; quantity and price themselves are never rounded. */
    BigDecimal sum() {
        return less(quantity.multiply(price), discountPercent).setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal less(BigDecimal amount, BigDecimal percent) {
        return amount.subtract(amount.multiply(percent).movePointLeft(2));
    }

    static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
