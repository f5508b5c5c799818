package io.sluice.client;

import io.sluice.shared.ReadOnce;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one contact of two at the same client. */
@Component
@Transactional
class ContactMerge {

    private final ClientBook book;
    private final MergeRows rows;
    private final ContactJoins joins;
    private final ClientChanges changes;
    private final ReadOnce once;

    ContactMerge(ClientBook book, MergeRows rows, ContactJoins joins, ClientChanges changes, ReadOnce once) {
        this.book = book;
        this.rows = rows;
        this.joins = joins;
        this.changes = changes;
        this.once = once;
    }

    public UUID merge(UUID clientId, UUID into, UUID contactId) {
        ClientCard asked = book.own(clientId);
        rows.lock(asked.id(), asked.id());
        joins.lock(List.of(into, contactId));
        once.forget(ClientCard.class);
        ClientCard card = book.own(clientId);
        ContactCard kept = card.contact(into).orElseThrow(Refusal::missing);
        ContactCard merged = card.contact(contactId).orElseThrow(Refusal::missing);
        if (into.equals(contactId)) throw Refusal.conflict("client.merge.same", kept.name());
        UUID merge = rows.add(card, card, null, merged.name());
        joins.join(merge, card.id(), contactId, into);
        changes.contactsMerged(card.id(), merged, kept);
        once.forget(ClientCard.class);
        return merge;
    }
}
