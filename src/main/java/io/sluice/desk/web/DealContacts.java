package io.sluice.desk.web;

import io.sluice.intake.EventLine;
import io.sluice.intake.JournalList;
import io.sluice.intake.telephony.CallBook;
import io.sluice.intake.telephony.CallLine;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters and calls of a deal with the way to the originals, for callers that have shown that the reader sees it. */
@Component
class DealContacts {

    private static final Set<String> MAIL = Set.of("mail", "sent");

    private final JournalList journal;
    private final CallBook calls;

    DealContacts(JournalList journal, CallBook calls) {
        this.journal = journal;
        this.calls = calls;
    }

    List<EventLine> letters(UUID dealId) {
        return journal.ofDeal(dealId).stream()
                .filter(event -> MAIL.contains(event.channel()))
                .toList();
    }

    List<CallLine> calls(UUID dealId) {
        return calls.ofDeal(dealId);
    }
}
