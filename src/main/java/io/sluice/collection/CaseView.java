package io.sluice.collection;

import io.sluice.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collection case as others see it.
 *
 * @param state OPEN or CLOSED
 * @param overdue what is overdue now, computed from the invoices
 */
public record CaseView(
        UUID id,
        UUID clientId,
        @Nullable UUID ownerId,
        String state,
        Money overdue,
        @Nullable LocalDate promisedOn,
        Instant openedAt,
        @Nullable Instant closedAt) {}
