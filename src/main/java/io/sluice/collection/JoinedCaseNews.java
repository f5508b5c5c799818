package io.sluice.collection;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal of changes, and whoever listens, what became of the cases of clients who were merged or parted. */
@Component
class JoinedCaseNews {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    JoinedCaseNews(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void joined(UUID caseId, UUID into) {
        record(caseId, "OPEN", "JOINED");
        events.publishEvent(new CollectionCaseJoined(caseId, into));
    }

    void parted(JoinedRows.Joined one, UUID clientId, boolean open) {
        record(one.id(), "JOINED", open ? "OPEN" : "CLOSED");
        if (open) events.publishEvent(new CollectionCaseReopened(one.id(), clientId, one.promisedOn()));
    }

    private void record(UUID caseId, String from, String to) {
        audit.record(new Change("collection-case", caseId, "state", from, to, null));
    }
}
