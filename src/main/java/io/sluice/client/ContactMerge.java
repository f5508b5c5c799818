package io.sluice.client;

import io.sluice.client.MergePreview.Moved;
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
    private final ContactPlans plans;
    private final ContactJoins joins;
    private final ClientChanges changes;
    private final MergedCards cards;

    ContactMerge(
            ClientBook book,
            MergeRows rows,
            ContactPlans plans,
            ContactJoins joins,
            ClientChanges changes,
            MergedCards cards) {
        this.book = book;
        this.rows = rows;
        this.plans = plans;
        this.joins = joins;
        this.changes = changes;
        this.cards = cards;
    }

    @Transactional(readOnly = true)
    public ContactMergePreview preview(UUID clientId, UUID into, UUID contactId) {
        return plans.of(book.own(clientId), into, contactId);
    }

    /** Rights are asked before anything is locked, and the cards are read again behind the lock. */
    public ContactMergePreview merge(UUID clientId, UUID into, ContactMergeAsk ask) {
        ClientCard asked = book.own(clientId);
        rows.lock(asked.id(), asked.id());
        joins.lock(List.of(into, ask.contact()));
        ClientCard card = book.own(clientId);
        ContactMergePreview plan = plans.of(card, into, ask.contact());
        if (ask.seen() != null && !ask.seen().equals(plan.seen())) throw Refusal.conflict("client.merge.changed");
        return done(card, plan);
    }

    private ContactMergePreview done(ClientCard card, ContactMergePreview plan) {
        UUID into = plan.kept().id();
        UUID merge = rows.add(card, card, null, plan.merged().name());
        List<Moved> moved = joins.join(merge, card.id(), plan.merged().id(), into);
        changes.contactsMerged(card.id(), plan.merged(), plan.kept());
        cards.forget();
        ContactCard now = book.card(card.id()).contact(into).orElseThrow();
        return plan.done(merge, now, moved);
    }
}
