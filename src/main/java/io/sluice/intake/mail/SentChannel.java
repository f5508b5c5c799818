package io.sluice.intake.mail;

import io.sluice.client.Found;
import io.sluice.client.KnownContacts;
import io.sluice.communication.Conversation;
import io.sluice.deal.OpenDeals;
import io.sluice.intake.Attaching;
import io.sluice.intake.Channel;
import io.sluice.intake.Decision;
import io.sluice.intake.EventView;
import io.sluice.shared.EmailAddress;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters that people sent from programs of their own: the history with the client has them too. */
@Component
class SentChannel implements Channel {

    static final String NAME = "sent";

    private final LetterReader reader;
    private final StoredLetters stored;
    private final Threads threads;
    private final KnownContacts contacts;
    private final OpenDeals deals;
    private final Attaching attaching;

    SentChannel(
            LetterReader reader,
            StoredLetters stored,
            Threads threads,
            KnownContacts contacts,
            OpenDeals deals,
            Attaching attaching) {
        this.reader = reader;
        this.stored = stored;
        this.threads = threads;
        this.contacts = contacts;
        this.deals = deals;
        this.attaching = attaching;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Decision decide(EventView event) throws Exception {
        Path raw = stored.raw(event);
        try {
            return Files.size(raw) == 0 ? stored.withoutContent(event) : read(event, raw);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private Decision read(EventView event, Path raw) throws IOException, MessagingException {
        try (LetterReader.Opened opened = reader.open(raw)) {
            return decide(event, opened.letter());
        }
    }

    private Decision decide(EventView event, Letter letter) throws IOException, MessagingException {
        EmailAddress from = letter.head().address("From").orElse(null);
        LetterView view = stored.keep(event, letter, new Sender(null, from, null, Map.of()), Nature.OWN);
        String messageId = view.messageId();
        if (messageId != null && threads.of(List.of(messageId)).isPresent())
            return Decision.rejected("rule: the outbox has it", null);
        Optional<Conversation> thread = threads.named(letter);
        if (thread.isPresent()) return ours(thread.get().dealId(), thread.get().clientId(), view);
        return letter.head().addresses("To", "Cc").stream()
                .flatMap(one -> contacts.find(null, one).stream())
                .findFirst()
                .map(whose -> ours(newest(whose), whose.clientId(), view))
                .orElseGet(() -> Decision.rejected("rule: to nobody we know", null));
    }

    private @Nullable UUID newest(Found whose) {
        return deals.newestOf(whose.clientId(), whose.contactId()).orElse(null);
    }

    private Decision ours(@Nullable UUID dealId, UUID clientId, LetterView view) {
        attaching.ours(dealId, clientId, null, ReplyText.newest(view.text()));
        return Decision.attached("rule: sent by hand", dealId, clientId);
    }
}
