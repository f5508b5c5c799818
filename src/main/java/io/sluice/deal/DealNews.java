package io.sluice.deal;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what happened to a deal and tells whoever listens, in the same transaction. */
@Component
class DealNews {

    static final String SUBJECT = "deal";

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    DealNews(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    void tell(Deal deal, String what, @Nullable String from, @Nullable String to, @Nullable String reason) {
        trail.record(new Change(SUBJECT, deal.id, what, from, to, reason));
    }

    void tell(UUID dealId, String what, @Nullable String to, @Nullable String reason) {
        trail.record(new Change(SUBJECT, dealId, what, null, to, reason));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }
}
