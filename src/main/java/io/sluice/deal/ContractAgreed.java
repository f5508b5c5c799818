package io.sluice.deal;

import java.util.UUID;

/** Both sides agree on a revision of the contract. */
public record ContractAgreed(UUID dealId, UUID contractId, int revision) {}
