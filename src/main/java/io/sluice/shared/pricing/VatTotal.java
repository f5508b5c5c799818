package io.sluice.shared.pricing;

import java.math.BigDecimal;

/** Base and tax of all lines of one rate. */
public record VatTotal(VatRate rate, BigDecimal base, BigDecimal vat) {

    VatTotal plus(VatTotal other) {
        return new VatTotal(rate, base.add(other.base), vat.add(other.vat));
    }
}
