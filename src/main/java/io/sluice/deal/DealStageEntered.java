package io.sluice.deal;

import java.time.Instant;
import java.util.UUID;

/** A deal stands in a new stage. */
public record DealStageEntered(UUID dealId, FunnelStage stage, Instant at) {}
