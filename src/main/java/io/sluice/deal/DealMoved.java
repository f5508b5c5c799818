package io.sluice.deal;

import java.util.UUID;

/** The head put the deal into another stage: its process follows. */
public record DealMoved(UUID dealId, FunnelStage from, FunnelStage to) {}
