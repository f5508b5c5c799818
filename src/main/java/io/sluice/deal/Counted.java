package io.sluice.deal;

import io.sluice.shared.pricing.Priced;
import java.math.BigDecimal;

/**
 * An offer's content with its figures.
 *
 * @param discountPercent what all discounts take off the list sum, two decimals
 */
record Counted(Priced priced, BigDecimal discountPercent) {}
