package io.sluice.billing;

import java.util.UUID;

/** An invoice got its number and became immutable. */
public record InvoiceIssued(UUID invoiceId, UUID dealId) {}
