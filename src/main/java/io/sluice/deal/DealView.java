package io.sluice.deal;

import io.sluice.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal as those see it who may. */
public record DealView(
        UUID id,
        String number,
        UUID leadId,
        UUID clientId,
        UUID contactId,
        String title,
        String source,
        boolean repeat,
        FunnelStage stage,
        Instant stageSince,
        DealStatus status,
        @Nullable UUID ownerId,
        @Nullable String team,
        Money amount,
        @Nullable LocalDate putOffUntil,
        @Nullable String reason,
        Instant openedAt,
        @Nullable Instant closedAt,
        long version) {}
