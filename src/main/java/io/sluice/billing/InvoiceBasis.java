package io.sluice.billing;

import io.sluice.deal.ContractRevision;
import io.sluice.deal.ContractState;
import io.sluice.deal.Contracts;
import io.sluice.document.DocumentView;
import io.sluice.document.Documents;
import io.sluice.shared.SluiceSettings;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an invoice is asked on: the contract that was approved, by its number and day. */
@Component
class InvoiceBasis {

    private final Contracts contracts;
    private final Documents documents;
    private final MessageSource messages;
    private final SluiceSettings settings;

    InvoiceBasis(Contracts contracts, Documents documents, MessageSource messages, SluiceSettings settings) {
        this.contracts = contracts;
        this.documents = documents;
        this.messages = messages;
        this.settings = settings;
    }

    Optional<String> of(UUID dealId, Locale language) {
        return contracts
                .current(dealId)
                .flatMap(contract -> contract.revisions().stream()
                        .filter(InvoiceBasis::inForce)
                        .findFirst())
                .map(ContractRevision::documentId)
                .map(documents::view)
                .map(contract -> words(contract, language));
    }

    private static boolean inForce(ContractRevision revision) {
        return revision.state() == ContractState.AGREED || revision.state() == ContractState.APPROVED;
    }

    private String words(DocumentView contract, Locale language) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(contract.at().atZone(settings.zone()));
        return messages.getMessage("billing.invoice.basis", new Object[] {contract.number(), day}, language);
    }
}
