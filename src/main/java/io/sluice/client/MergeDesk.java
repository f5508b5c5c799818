package io.sluice.client;

import io.sluice.client.MergePreview.ContactFate;
import io.sluice.client.MergePreview.Moved;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one client of two, in one commit with everything that belongs to them. */
@Component
@Transactional
class MergeDesk {

    private final ClientBook book;
    private final MergeRows rows;
    private final MergePlans plans;
    private final ContactJoins joins;
    private final MovingRows goods;
    private final MergedCards cards;
    private final ClientChanges changes;

    MergeDesk(
            ClientBook book,
            MergeRows rows,
            MergePlans plans,
            ContactJoins joins,
            MovingRows goods,
            MergedCards cards,
            ClientChanges changes) {
        this.book = book;
        this.rows = rows;
        this.plans = plans;
        this.joins = joins;
        this.goods = goods;
        this.cards = cards;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public MergePreview preview(UUID survivorId, MergeAsk ask) {
        ClientCard survivor = book.own(survivorId);
        ClientCard merged = book.own(ask.client());
        if (survivor.id().equals(merged.id())) throw Refusal.conflict("client.merge.same", survivor.name());
        return plans.of(survivor, merged, ask.take());
    }

    /** Rights are asked before anything is locked, and the cards are read again behind the lock. */
    public MergePreview merge(UUID survivorId, MergeAsk ask) {
        MergePreview asked = preview(survivorId, ask);
        rows.lock(asked.survivor().id(), asked.merged().id());
        MergePreview plan = preview(survivorId, ask);
        if (ask.seen() != null && !ask.seen().equals(plan.seen())) throw Refusal.conflict("client.merge.changed");
        return done(plan);
    }

    private MergePreview done(MergePreview plan) {
        UUID survivor = plan.survivor().id();
        UUID merged = plan.merged().id();
        joins.lock(plan.contacts().stream().map(ContactFate::contactId).toList());
        UUID merge =
                rows.add(plan.survivor(), plan.result(), merged, plan.merged().name());
        List<Moved> moved = goods.move(merge, merged, survivor);
        plan.contacts().stream()
                .filter(one -> one.into() != null)
                .forEach(one -> joins.join(merge, survivor, one.contactId(), Objects.requireNonNull(one.into())));
        rows.mark(merge, merged, survivor);
        cards.put(plan.survivor(), plan.result());
        changes.merged(
                plan, new ClientsMerged(merge, survivor, merged, plan.result().ownerId(), owners(plan)));
        return plan.done(merge, book.card(survivor), moved);
    }

    private static Set<UUID> owners(MergePreview plan) {
        return Stream.of(plan.survivor().ownerId(), plan.merged().ownerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
