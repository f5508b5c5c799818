package io.sluice.desk.web;

import io.sluice.intake.DealCall;
import io.sluice.intake.DealCalls;
import io.sluice.intake.EventLine;
import io.sluice.intake.JournalList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters and calls of a deal with the way to the originals, for callers that have shown that the reader sees it. */
@Component
class DealContacts {

    private static final Set<String> MAIL = Set.of("mail", "sent");

    private final JournalList journal;
    private final DealCalls calls;

    DealContacts(JournalList journal, DealCalls calls) {
        this.journal = journal;
        this.calls = calls;
    }

    List<EventLine> letters(UUID dealId) {
        return journal.ofDeal(dealId).stream()
                .filter(event -> MAIL.contains(event.channel()))
                .toList();
    }

    List<DealCall> calls(UUID dealId) {
        return calls.of(dealId);
    }
}
