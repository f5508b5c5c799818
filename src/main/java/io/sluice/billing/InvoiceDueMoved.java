package io.sluice.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice is to be paid on another day.
 *
 * @param due the day as agreed
 * @param overdueFrom the first moment after the effective due day, in the company's zone
 */
public record InvoiceDueMoved(UUID invoiceId, UUID dealId, LocalDate due, Instant overdueFrom) {}
