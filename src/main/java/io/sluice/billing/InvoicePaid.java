package io.sluice.billing;

import java.util.UUID;

/** Nothing of an invoice is open any more; published in the transaction of the last allocation. */
public record InvoicePaid(UUID invoiceId, UUID dealId) {}
