package io.sluice.deal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides agree on.
 *
 * @param prepaymentPercent paid before delivery, 0 to 100
 * @param paymentDays calendar days after the invoice
 * @param penaltyPercentPerDay for late payment
 * @param delivery where, when and how
 * @param special what differs from our template
 * @param language of the document, {@code en} or {@code ru}
 */
public record ContractTerms(
        BigDecimal prepaymentPercent,
        int paymentDays,
        BigDecimal penaltyPercentPerDay,
        String delivery,
        @Nullable String special,
        String language) {}
