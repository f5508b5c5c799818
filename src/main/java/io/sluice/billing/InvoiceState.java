package io.sluice.billing;

/** What is stored of an invoice's status; what payments make of it is computed. */
enum InvoiceState {
    DRAFT,
    ISSUED,
    CANCELLED,
    WRITTEN_OFF
}
