package io.sluice.billing;

/** Where an invoice stands; paid and partly paid are computed from allocations, overdue is no status at all. */
public enum InvoiceStatus {
    DRAFT,
    ISSUED,
    PARTLY_PAID,
    PAID,
    CANCELLED,
    WRITTEN_OFF
}
