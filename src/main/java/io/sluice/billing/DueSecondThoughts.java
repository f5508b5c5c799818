package io.sluice.billing;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Entry;
import io.sluice.shared.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** For ten seconds whoever agreed another day of payment may take that back. */
@Component
class DueSecondThoughts {

    private static final String WHY = "taken back";
    private static final Duration OFFERED = Duration.ofSeconds(10);

    /** The click of the tenth second is on its way for a moment. */
    private static final Duration TAKEN = Duration.ofSeconds(15);

    private final AuditTrail trail;
    private final InvoiceChanges changes;

    DueSecondThoughts(AuditTrail trail, InvoiceChanges changes) {
        this.trail = trail;
        this.changes = changes;
    }

    boolean offered(UUID invoiceId) {
        return before(invoiceId, OFFERED).isPresent();
    }

    void takeBack(UUID invoiceId) {
        LocalDate before =
                before(invoiceId, TAKEN).orElseThrow(() -> Refusal.conflict("billing.invoice.take-back.late"));
        changes.moveDueBack(invoiceId, before, WHY);
    }

    private Optional<LocalDate> before(UUID invoiceId, Duration within) {
        return trail.justMade("invoice", invoiceId, within)
                .filter(last -> last.what().equals("due") && !WHY.equals(last.reason()))
                .map(Entry::from)
                .filter(Objects::nonNull)
                .map(LocalDate::parse);
    }
}
