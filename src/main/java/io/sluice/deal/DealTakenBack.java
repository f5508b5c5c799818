package io.sluice.deal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever moved a deal or put it off thought better of it at once.
 *
 * @param to the stage that it was moved from, none where it had only been put off
 */
public record DealTakenBack(UUID dealId, @Nullable FunnelStage to) {}
