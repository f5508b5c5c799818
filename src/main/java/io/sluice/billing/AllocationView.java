package io.sluice.billing;

import io.sluice.shared.Money;
import java.time.Instant;
import java.util.UUID;

/** What of a payment stands on an invoice, and who or what put it there. */
public record AllocationView(
        UUID id, UUID invoiceId, String invoiceNumber, Money amount, Rule rule, Instant madeAt, String madeBy) {}
