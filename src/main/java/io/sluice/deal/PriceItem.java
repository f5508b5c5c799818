package io.sluice.deal;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A product or service that we sell.
 *
 * @param price of one unit, without VAT, up to four decimals
 * @param vatKind STANDARD, REDUCED, ZERO or NONE
 */
public record PriceItem(
        UUID id,
        String sku,
        String name,
        String nameRu,
        String unit,
        BigDecimal price,
        String currency,
        String vatKind) {

    public String nameIn(String language) {
        return language.equals("ru") ? nameRu : name;
    }
}
