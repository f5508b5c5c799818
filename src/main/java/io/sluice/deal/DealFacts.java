package io.sluice.deal;

import io.sluice.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the process asks about a deal before it goes on; not checked against anybody's rights. */
public record DealFacts(
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
        @Nullable Integer score) {}
