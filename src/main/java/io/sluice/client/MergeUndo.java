package io.sluice.client;

import io.sluice.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts again what was merged, for thirty days; what people changed since stays as they left it. */
@Component
@Transactional
class MergeUndo {

    static final Duration TERM = Duration.ofDays(30);

    private final ClientBook book;
    private final MergeRows rows;
    private final ContactJoins joins;
    private final MovingRows goods;
    private final MergedCards cards;
    private final ClientChanges changes;
    private final Clock clock;

    MergeUndo(
            ClientBook book,
            MergeRows rows,
            ContactJoins joins,
            MovingRows goods,
            MergedCards cards,
            ClientChanges changes,
            Clock clock) {
        this.book = book;
        this.rows = rows;
        this.joins = joins;
        this.goods = goods;
        this.cards = cards;
        this.changes = changes;
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
        goods.back(merge.id());
        if (parted != null) {
            goods.along(survivor, parted);
            cards.forget();
            ClientCard now = book.card(survivor);
            cards.put(now, CardMix.parted(now, merge.after(), merge.before()));
        }
        rows.undone(merge.id());
        cards.forget();
        changes.parted(merge, joins.back(merge.id(), parted));
    }
}
