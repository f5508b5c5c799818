package io.sluice.deal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of an offer as somebody asks for it.
 *
 * @param sku of the price list, or null for something of its own
 * @param quantity up to three decimals
 * @param price of one unit, up to four decimals
 * @param discountPercent of this line
 */
public record OfferLine(
        @Nullable String sku,
        String name,
        String unit,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal discountPercent,
        String vatKind) {}
