package io.sluice.deal;

import io.sluice.shared.Money;
import java.util.UUID;

/** The deal is worth another sum now. */
public record DealAmountChanged(UUID dealId, Money amount) {}
