package io.sluice.deal;

import io.sluice.shared.pricing.Priced;
import java.math.BigDecimal;

/**
 * What an offer would come to.
 *
 * @param discountPercent what all discounts together come to
 */
public record OfferFigures(Priced priced, BigDecimal discountPercent) {}
