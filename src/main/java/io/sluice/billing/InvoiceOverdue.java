package io.sluice.billing;

import java.util.UUID;

/** The due day of an open invoice is over. */
public record InvoiceOverdue(UUID invoiceId, UUID dealId, UUID clientId) {}
