package io.sluice.billing;

import io.sluice.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as others see it.
 *
 * @param buyer name as the invoice prints it
 * @param number given at issue
 * @param due the day as agreed; {@code effectiveDue} is the next working day if that is a day off
 * @param overdueFrom the first moment after the effective due day
 * @param documentId the printed invoice, once issued
 */
public record InvoiceView(
        UUID id,
        UUID dealId,
        UUID clientId,
        String buyer,
        @Nullable String number,
        InvoiceStatus status,
        Money total,
        Money open,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate effectiveDue,
        @Nullable Instant overdueFrom,
        @Nullable UUID documentId) {

    /** Issued and neither cancelled nor written off. */
    public boolean inForce() {
        return awaitsMoney() || status == InvoiceStatus.PAID;
    }

    public boolean awaitsMoney() {
        return status == InvoiceStatus.ISSUED || status == InvoiceStatus.PARTLY_PAID;
    }

    /** Computed, never stored: on the due day itself nothing is overdue. */
    public boolean overdue(Instant now) {
        return awaitsMoney() && overdueFrom != null && !now.isBefore(overdueFrom);
    }
}
