package io.sluice.client;

import io.sluice.shared.ReadOnce;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts again what was merged, for thirty days; what people changed since stays as they left it. */
@Component
@Transactional
class MergeUndo {

    static final Duration TERM = Duration.ofDays(30);

    private final ClientBook book;
    private final Accounts accounts;
    private final Contacts contacts;
    private final MergeRows rows;
    private final ContactJoins joins;
    private final Mover mover;
    private final List<Belongings> belongings;
    private final ClientChanges changes;
    private final ApplicationEventPublisher events;
    private final ReadOnce once;
    private final Clock clock;

    MergeUndo(
            ClientBook book,
            Accounts accounts,
            Contacts contacts,
            MergeRows rows,
            ContactJoins joins,
            Mover mover,
            List<Belongings> belongings,
            ClientChanges changes,
            ApplicationEventPublisher events,
            ReadOnce once,
            Clock clock) {
        this.book = book;
        this.accounts = accounts;
        this.contacts = contacts;
        this.rows = rows;
        this.joins = joins;
        this.mover = mover;
        this.belongings = belongings;
        this.changes = changes;
        this.events = events;
        this.once = once;
        this.clock = clock;
    }

    /** Asked again, it is done already. */
    public void undo(UUID clientId, UUID mergeId) {
        UUID survivor = book.own(clientId).id();
        MergeRows.Stored merge = rows.locked(mergeId, survivor).orElseThrow(Refusal::missing);
        if (merge.undoneAt() != null) return;
        if (!isRecent(merge)) throw Refusal.conflict("client.merge.too-old", merge.mergedName());
        if (!merge.latest()) throw Refusal.conflict("client.merge.not-last", merge.mergedName());
        UUID merged = Objects.requireNonNullElse(merge.mergedId(), survivor);
        rows.lock(survivor, merged);
        joins.lock(joins.joinedBy(mergeId));
        part(merge, survivor, merge.mergedId());
    }

    boolean isRecent(MergeRows.Stored merge) {
        Instant end = merge.mergedAt().plus(TERM);
        return clock.instant().isBefore(end);
    }

    private void part(MergeRows.Stored merge, UUID survivor, @Nullable UUID parted) {
        if (parted != null) rows.unmark(merge.id(), parted);
        joins.part(merge.id());
        belongings.forEach(of -> mover.back(merge.id(), of));
        Set<UUID> back = new HashSet<>(joins.joinedBy(merge.id()));
        if (parted != null) {
            belongings.forEach(of -> mover.alongContacts(of, survivor, parted));
            belongings.forEach(of -> mover.alongDeals(of, survivor, parted));
            contacts.of(parted).forEach(one -> back.add(one.id()));
            card(merge, survivor);
        }
        rows.undone(merge.id());
        changes.parted(merge);
        once.forget(ClientCard.class);
        if (parted != null) events.publishEvent(new ClientsParted(merge.id(), survivor, parted, back));
    }

    private void card(MergeRows.Stored merge, UUID survivor) {
        once.forget(ClientCard.class);
        ClientCard now = book.card(survivor);
        ClientCard before = CardMix.parted(now, merge.after(), merge.before());
        accounts.update(before);
        UUID owner = before.ownerId();
        if (Objects.equals(now.ownerId(), owner) && Objects.equals(now.team(), before.team())) return;
        accounts.own(survivor, owner, before.team());
        if (owner != null && !owner.equals(now.ownerId())) changes.assigned(survivor, now.ownerId(), owner);
    }
}
