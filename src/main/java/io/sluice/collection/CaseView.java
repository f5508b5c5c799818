package io.sluice.collection;

import io.sluice.billing.InvoiceView;
import io.sluice.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collection case as others see it.
 *
 * @param state OPEN or CLOSED
 * @param overdue what is overdue now, a sum a currency, computed from {@code invoices}
 */
public record CaseView(
        UUID id,
        UUID clientId,
        String client,
        @Nullable UUID ownerId,
        String state,
        List<Money> overdue,
        List<InvoiceView> invoices,
        @Nullable LocalDate promisedOn,
        Instant openedAt,
        @Nullable Instant closedAt) {}
