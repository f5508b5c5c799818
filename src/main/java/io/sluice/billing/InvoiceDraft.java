package io.sluice.billing;

import io.sluice.shared.pricing.PriceKind;
import io.sluice.shared.pricing.Priced;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that a new invoice takes from its deal, counted. */
record InvoiceDraft(
        UUID sellerId,
        UUID dealId,
        Buyer buyer,
        @Nullable UUID ownerId,
        String currency,
        PriceKind priceKind,
        BigDecimal discount,
        String language,
        LocalDate shipmentDate,
        List<InvoiceLine> lines,
        Priced priced) {}
