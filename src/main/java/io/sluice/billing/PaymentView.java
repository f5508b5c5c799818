package io.sluice.billing;

import io.sluice.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A payment as the accountant sees it.
 *
 * @param status {@code queued}: lies nowhere; {@code advance}: a rest lies nowhere; else nothing does
 * @param number of the payer's document
 */
public record PaymentView(
        UUID id,
        String status,
        LocalDate receivedOn,
        String number,
        Money amount,
        Money unallocated,
        String payerName,
        String payerInn,
        String purpose,
        List<AllocationView> allocations) {}
