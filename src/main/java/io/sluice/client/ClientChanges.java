package io.sluice.client;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Actor;
import io.sluice.shared.EmailAddress;
import io.sluice.staff.Person;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal of changes, and whoever listens, what became of a client. */
@Component
class ClientChanges {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ClientChanges(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void registered(UUID clientId, @Nullable Person owner) {
        Change created = Change.of("client", clientId, "created");
        String keeper = owner == null ? null : owner.id().toString();
        Change kept = new Change("client", clientId, "owner", null, keeper, null);
        audit.recordAll(Actor.current(), owner == null ? List.of(created) : List.of(created, kept));
    }

    void changed(ClientCard before, ClientCard after) {
        audit.record(new Change("client", after.id(), "card", before.described(), after.described(), null));
    }

    void contactAdded(UUID clientId, UUID contactId) {
        audit.record(new Change("client", clientId, "contact", null, contactId.toString(), null));
    }

    void decisionMakerNamed(UUID contactId) {
        audit.record(new Change("contact", contactId, "role", null, ContactRole.DECISION_MAKER.name(), null));
    }

    void undeliverable(UUID clientId, EmailAddress address) {
        audit.record(new Change("client", clientId, "undeliverable", null, address.value(), null));
        events.publishEvent(new AddressFailed(clientId));
    }

    void merged(MergePreview plan, ClientsMerged fact) {
        String name = plan.merged().name();
        audit.record(new Change("client", plan.survivor().id(), "merged", null, name, null));
        audit.record(new Change(
                "client",
                plan.merged().id(),
                "merged-into",
                name,
                plan.survivor().name(),
                null));
        events.publishEvent(fact);
    }

    void contactsMerged(UUID clientId, ContactCard merged, ContactCard kept) {
        audit.record(new Change("client", clientId, "contacts-merged", merged.name(), kept.name(), null));
    }

    void parted(MergeRows.Stored merge, Set<UUID> back) {
        audit.record(new Change("client", merge.survivorId(), "parted", merge.mergedName(), null, null));
        UUID parted = merge.mergedId();
        if (parted == null) return;
        audit.record(new Change("client", parted, "parted", null, merge.mergedName(), null));
        events.publishEvent(new ClientsParted(merge.id(), merge.survivorId(), parted, back));
    }

    void assigned(UUID clientId, @Nullable UUID before, UUID ownerId) {
        String from = before == null ? null : before.toString();
        audit.record(new Change("client", clientId, "owner", from, ownerId.toString(), null));
        events.publishEvent(new ClientAssigned(clientId, ownerId));
    }
}
