package io.sluice.shared.pricing;

/** Whether prices stand without VAT, which is then added, or with VAT already inside. */
public enum PriceKind {
    NET,
    GROSS
}
