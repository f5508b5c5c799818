package io.sluice.billing;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each change of an invoice into the journal and tells the house of it, in the transaction of the change. */
@Component
class InvoiceFacts {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    InvoiceFacts(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void changed(UUID invoiceId, String what, @Nullable String to, @Nullable String reason) {
        audit.record(new Change("invoice", invoiceId, what, null, to, reason));
    }

    void moved(UUID invoiceId, String from, String to, String reason) {
        audit.record(new Change("invoice", invoiceId, "due", from, to, reason));
    }

    void publish(Object fact) {
        events.publishEvent(fact);
    }
}
