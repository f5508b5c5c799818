package io.sluice.billing;

import java.math.BigDecimal;
import java.util.UUID;

/** What of a payment goes on one invoice. */
record Portion(UUID invoiceId, BigDecimal amount) {}
