package io.sluice.billing;

import io.sluice.client.ClientBook;
import io.sluice.client.ClientCard;
import io.sluice.document.DocumentSubjects;
import io.sluice.document.SubjectName;
import io.sluice.shared.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A statement is read by whoever may see its client. */
@Component
class ClientDocuments implements DocumentSubjects {

    private final StatementRunRows runs;
    private final ClientBook clients;

    ClientDocuments(ClientBook clients, StatementRunRows runs) {
        this.runs = runs;
        this.clients = clients;
    }

    @Override
    public boolean mayRead(String subject, UUID id) {
        return card(subject, id).isPresent();
    }

    @Override
    public Optional<SubjectName> name(String subject, UUID id) {
        return card(subject, id)
                .map(card -> new SubjectName(
                        card.name(), "/deals?q=" + URLEncoder.encode(card.name(), StandardCharsets.UTF_8)));
    }

    private Optional<ClientCard> card(String subject, UUID id) {
        Optional<UUID> client = subject.equals(StatementPapers.SUBJECT)
                ? Optional.of(id)
                : subject.equals(StatementMaking.SUBJECT) ? runs.client(id) : Optional.empty();
        try {
            return client.map(clients::card);
        } catch (Refusal foreign) {
            return Optional.empty();
        }
    }
}
