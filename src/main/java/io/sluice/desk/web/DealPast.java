package io.sluice.desk.web;

import io.sluice.deal.DealRow;
import io.sluice.deal.DealView;
import io.sluice.intake.DealCall;
import io.sluice.intake.EventLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has happened with a deal and its client, for callers that have shown that the reader sees it. */
@Component
class DealPast {

    private final DealHistory history;
    private final DealContacts contacts;
    private final Regrets regrets;

    DealPast(DealHistory history, DealContacts contacts, Regrets regrets) {
        this.history = history;
        this.contacts = contacts;
        this.regrets = regrets;
    }

    List<Happening> history(UUID deal) {
        return history.of(deal);
    }

    List<EventLine> letters(UUID deal) {
        return contacts.letters(deal);
    }

    List<DealCall> calls(UUID deal) {
        return contacts.calls(deal);
    }

    List<DealRow> others(DealView deal) {
        return contacts.others(deal);
    }

    /** What the reader did a moment ago and may take back. */
    @Nullable
    String regret(UUID deal) {
        return regrets.offered(deal);
    }
}
