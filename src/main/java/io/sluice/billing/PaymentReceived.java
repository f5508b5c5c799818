package io.sluice.billing;

import java.util.UUID;

/** A credited bank line became a payment. */
public record PaymentReceived(UUID paymentId) {}
