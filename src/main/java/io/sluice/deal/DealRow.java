package io.sluice.deal;

import io.sluice.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal as lists show it. */
public record DealRow(
        UUID id,
        String number,
        String title,
        UUID clientId,
        String client,
        FunnelStage stage,
        Instant stageSince,
        DealStatus status,
        @Nullable UUID ownerId,
        @Nullable String owner,
        @Nullable String team,
        Money amount,
        @Nullable LocalDate putOffUntil,
        Instant openedAt) {}
