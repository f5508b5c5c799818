package io.sluice.intake.mail;

import io.sluice.intake.Channel;
import io.sluice.intake.Decision;
import io.sluice.intake.EventView;
import io.sluice.intake.Repeats;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters that came to our mailboxes: read, recognised, and brought to where they belong. */
@Component
class MailChannel implements Channel {

    static final String NAME = "mail";

    /** Within it the same words from the same person are a repetition, whatever the mailer calls them. */
    private static final Duration IMPATIENCE = Duration.ofHours(1);

    private final LetterReader reader;
    private final Natures natures;
    private final Senders senders;
    private final StoredLetters stored;
    private final LetterBook book;
    private final Repeats repeats;
    private final Sorting sorting;

    MailChannel(
            LetterReader reader,
            Natures natures,
            Senders senders,
            StoredLetters stored,
            LetterBook book,
            Repeats repeats,
            Sorting sorting) {
        this.reader = reader;
        this.natures = natures;
        this.senders = senders;
        this.stored = stored;
        this.book = book;
        this.repeats = repeats;
        this.sorting = sorting;
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
            Letter letter = opened.letter();
            Nature nature = natures.of(letter);
            Sender sender = senders.of(letter);
            String hash = StoredLetters.hash(letter);
            repeats.takeTurns(event, hash);
            LetterView view = stored.keep(event, letter, sender, nature);
            Optional<UUID> first = book.same(view, hash, IMPATIENCE);
            if (first.isPresent()) return Decision.duplicate("rule: the same letter again", first.get());
            return sorting.decide(new Sorting.Item(event, letter, sender, view), nature);
        }
    }
}
