package io.sluice.process.funnel;

import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.deal.ContractApproved;
import io.sluice.deal.ContractRevision;
import io.sluice.deal.ContractView;
import io.sluice.deal.Contracts;
import io.sluice.document.Documents;
import io.sluice.shared.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The letter with the contract: each revision goes to the client once a lawyer has approved it. */
@Component
class ContractLetters {

    private final Contracts contracts;
    private final Documents documents;
    private final Addressees addressees;
    private final LetterFields fields;
    private final Outbox outbox;

    ContractLetters(
            Contracts contracts, Documents documents, Addressees addressees, LetterFields fields, Outbox outbox) {
        this.contracts = contracts;
        this.documents = documents;
        this.addressees = addressees;
        this.fields = fields;
        this.outbox = outbox;
    }

    /** A client without an address gets the contract from the manager's hands. */
    @EventListener
    void approved(ContractApproved approved) {
        Addressee to = addressees.of(approved.dealId());
        to.email()
                .ifPresent(email ->
                        contracts.current(approved.dealId()).ifPresent(contract -> queue(to, email, contract)));
    }

    private void queue(Addressee to, EmailAddress email, ContractView contract) {
        ContractRevision latest = contract.latest();
        UUID documentId = Objects.requireNonNull(latest.documentId());
        Map<String, Object> data = fields.of(to);
        data.put(
                "contract",
                Map.of(
                        "number",
                        Objects.requireNonNull(documents.view(documentId).number())));
        outbox.queue(new NewMessage(
                "contract-letter",
                "contract",
                contract.id(),
                latest.revision(),
                to.client().id(),
                contract.dealId(),
                email,
                latest.terms().language(),
                data,
                List.of(documentId),
                List.of()));
    }
}
