package io.sluice.deal;

import java.util.UUID;

/** A lawyer has approved a revision of the contract: it may go to the client. */
public record ContractApproved(UUID dealId, UUID contractId, int revision) {}
