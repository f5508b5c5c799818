package io.sluice.desk.web;

import io.sluice.deal.DealList;
import io.sluice.deal.DealRow;
import io.sluice.deal.DealView;
import io.sluice.intake.DealCall;
import io.sluice.intake.DealCalls;
import io.sluice.intake.EventLine;
import io.sluice.intake.JournalList;
import io.sluice.shared.web.Paging;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters and calls of a deal with the way to the originals, for callers that have shown that the reader sees it. */
@Component
class DealContacts {

    private static final Set<String> MAIL = Set.of("mail", "sent");
    private static final Paging FEW = new Paging(0, 10);

    private final JournalList journal;
    private final DealCalls calls;
    private final DealList deals;

    DealContacts(JournalList journal, DealCalls calls, DealList deals) {
        this.journal = journal;
        this.calls = calls;
        this.deals = deals;
    }

    List<EventLine> letters(UUID dealId) {
        return journal.ofDeal(dealId).stream()
                .filter(event -> MAIL.contains(event.channel()))
                .toList();
    }

    /** The client's other requests: each lead has a deal of its own. */
    List<DealRow> others(DealView deal) {
        return deals.ofClient(deal.clientId(), FEW).items().stream()
                .filter(other -> !other.id().equals(deal.id()))
                .toList();
    }

    List<DealCall> calls(UUID dealId) {
        return calls.of(dealId);
    }
}
