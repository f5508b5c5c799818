package io.sluice.process.funnel;

import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.deal.Contracts;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.shared.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the head of a team is told when something stands still. */
@Component
class HeadLetters {

    private final Deals deals;
    private final Contracts contracts;
    private final Owners owners;
    private final LetterFields fields;
    private final Outbox outbox;

    HeadLetters(Deals deals, Contracts contracts, Owners owners, LetterFields fields, Outbox outbox) {
        this.deals = deals;
        this.contracts = contracts;
        this.owners = owners;
        this.fields = fields;
        this.outbox = outbox;
    }

    void firstResponseMissed(UUID dealId) {
        queue("head-notice", "deal", dealId, 1, deals.facts(dealId));
    }

    void reviewOverdue(UUID dealId) {
        contracts
                .current(dealId)
                .ifPresent(contract -> queue(
                        "review-overdue",
                        "contract",
                        contract.id(),
                        contract.latest().revision(),
                        deals.facts(dealId)));
    }

    /** A head without an address sees it on the pages. */
    private void queue(String kind, String subject, UUID subjectId, int revision, DealFacts deal) {
        owners.head(deal)
                .ifPresent(head -> Optional.ofNullable(head.email())
                        .map(EmailAddress::parse)
                        .ifPresent(email -> outbox.queue(new NewMessage(
                                kind,
                                subject,
                                subjectId,
                                revision,
                                deal.clientId(),
                                deal.id(),
                                email,
                                fields.languageOf(head),
                                fields.of(deal, fields.languageOf(head)),
                                List.of(),
                                List.of()))));
    }
}
