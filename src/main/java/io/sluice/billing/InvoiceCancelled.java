package io.sluice.billing;

import java.util.UUID;

/** An issued invoice is void; its number stays taken. */
public record InvoiceCancelled(UUID invoiceId, UUID dealId) {}
