package io.sluice.billing;

import java.util.UUID;

/** A person took an allocation back. */
public record AllocationUndone(UUID allocationId, UUID paymentId, UUID invoiceId) {}
