package io.sluice.deal;

import io.sluice.shared.pricing.PriceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an offer, as a whole.
 *
 * @param discountPercent on the whole document
 * @param prices whether the lines' prices carry VAT inside
 * @param language of document and letter, {@code en} or {@code ru}
 */
public record NewOffer(
        List<OfferLine> lines,
        BigDecimal discountPercent,
        PriceKind prices,
        String language,
        @Nullable LocalDate validUntil,
        @Nullable String note) {}
