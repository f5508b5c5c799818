package io.sluice.deal;

import io.sluice.shared.Money;
import java.util.UUID;

/**
 * A product or service that we sell.
 *
 * @param price of one unit, without VAT
 * @param vatKind STANDARD, REDUCED, ZERO or NONE
 */
public record PriceItem(UUID id, String sku, String name, String nameRu, String unit, Money price, String vatKind) {

    public String name(String language) {
        return language.equals("ru") ? nameRu : name;
    }
}
