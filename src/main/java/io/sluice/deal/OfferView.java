package io.sluice.deal;

import io.sluice.shared.Money;
import io.sluice.shared.pricing.Priced;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer's revision with its figures.
 *
 * @param priced lines in the order of {@code content}, and totals
 * @param discountPercent what all discounts together come to
 * @param remark why it was declined, or what the approver noted
 */
public record OfferView(
        UUID id,
        UUID dealId,
        int revision,
        OfferState state,
        NewOffer content,
        Priced priced,
        BigDecimal discountPercent,
        Money total,
        @Nullable UUID documentId,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable String remark,
        int waits) {}
