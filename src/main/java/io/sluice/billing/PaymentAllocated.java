package io.sluice.billing;

import java.util.UUID;

/** A part of a payment was put on an invoice. */
public record PaymentAllocated(UUID allocationId, UUID paymentId, UUID invoiceId) {}
