package io.sluice.collection;

import io.sluice.client.Clients;
import io.sluice.client.ClientsMerged;
import io.sluice.client.ClientsParted;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One open case a client: of two that were merged, the survivor's goes on, and the other comes back when they part. */
@Component
class MergedCases {

    private final CaseRows rows;
    private final JoinedRows joined;
    private final CaseEvents cases;
    private final Debts debts;
    private final Clients clients;
    private final JoinedCaseNews news;

    MergedCases(CaseRows rows, JoinedRows joined, CaseEvents cases, Debts debts, Clients clients, JoinedCaseNews news) {
        this.rows = rows;
        this.joined = joined;
        this.cases = cases;
        this.debts = debts;
        this.clients = clients;
        this.news = news;
    }

    /** A case that could go along has gone already: what is still the merged client's has no room beside the survivor's. */
    @EventListener
    @Order(1)
    void join(ClientsMerged merged) {
        rows.openOf(merged.mergedId())
                .ifPresent(id -> rows.openOf(merged.survivorId()).ifPresent(into -> {
                    joined.join(id, into, merged.survivorId(), merged.mergeId());
                    news.joined(id, into);
                }));
        own(merged.survivorId(), merged.ownerId());
    }

    @EventListener
    @Order(1)
    void part(ClientsParted parted) {
        for (JoinedRows.Joined one : joined.by(parted.mergeId())) {
            boolean open = !debts.none(parted.partedId());
            joined.part(one.id(), parted.partedId(), open);
            news.parted(one, parted.partedId(), open);
        }
        cases.settle(parted.survivorId());
        cases.settle(parted.partedId());
        own(parted.partedId(), clients.card(parted.partedId()).ownerId());
    }

    private void own(UUID clientId, @Nullable UUID ownerId) {
        if (ownerId != null) rows.own(clientId, ownerId);
    }
}
