package io.sluice.billing;

import java.util.UUID;

/** An allocation was undone and a paid invoice is open again. */
public record InvoiceReopened(UUID invoiceId, UUID dealId) {}
