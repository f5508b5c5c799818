package io.sluice.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What matching knows of an invoice. */
record OpenInvoice(
        UUID id, String key, UUID clientId, @Nullable String inn, LocalDate due, BigDecimal open) {

    boolean isOwedBy(String payerInn) {
        return !payerInn.isEmpty() && payerInn.equals(inn);
    }

    boolean isOpen() {
        return open.signum() > 0;
    }
}
