package io.sluice.intake.mail;

import io.sluice.intake.Blobs;
import io.sluice.intake.Decision;
import io.sluice.intake.EventTitles;
import io.sluice.intake.EventView;
import io.sluice.intake.ReceivedFiles;
import io.sluice.intake.Repeats;
import io.sluice.shared.EmailAddress;
import jakarta.mail.internet.MailDateFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a letter apart into what people read of it and the files that came with it. */
@Component
class StoredLetters {

    private static final Duration OLDEST = Duration.ofDays(366);
    private static final Duration AHEAD = Duration.ofHours(2);
    private static final int COMPARED = 100_000;

    private final Blobs blobs;
    private final ReceivedFiles files;
    private final LetterBook book;
    private final EventTitles titles;
    private final UnreadLetters unread;
    private final MailboxSettings settings;

    StoredLetters(
            Blobs blobs,
            ReceivedFiles files,
            LetterBook book,
            EventTitles titles,
            UnreadLetters unread,
            MailboxSettings settings) {
        this.blobs = blobs;
        this.files = files;
        this.book = book;
        this.titles = titles;
        this.unread = unread;
        this.settings = settings;
    }

    /** The bytes in a file of their own, since a letter is read from its end as well as from its beginning. */
    Path raw(EventView event) throws IOException {
        Path file = Files.createTempFile("letter-", ".eml");
        try (OutputStream out = Files.newOutputStream(file)) {
            blobs.copy(event.id(), out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    /** An event without content: tried again where that may help, else a person looks into the mailbox. */
    Decision withoutContent(EventView event) {
        return Decision.parked(unread.want(event.id()) ? "intake.mail.wanted" : "intake.mail.not-fetched");
    }

    LetterView keep(EventView event, Letter letter, Sender sender, Nature nature) throws IOException {
        LetterView view = view(event, letter, sender, nature);
        titles.name(event.id(), view.subject());
        book.keep(view, hash(letter));
        files.forget(event.id());
        for (int rank = 0; rank < letter.files().size(); rank++)
            keep(event, letter.files().get(rank), rank);
        return view;
    }

    private void keep(EventView event, FilePart part, int rank) throws IOException {
        try (InputStream content = part.content().open()) {
            long most = settings.largestLetter().toBytes();
            files.keep(event.id(), rank, part.name(), part.mediaType(), content, most);
        }
    }

    private static LetterView view(EventView event, Letter letter, Sender sender, Nature nature) {
        EmailAddress email = sender.email();
        String html = letter.html();
        return new LetterView(
                event.id(),
                nature.name(),
                letter.head().messageId(),
                email == null ? null : email.value(),
                sender.name(),
                letter.head().addresses("To", "Cc").stream()
                        .map(EmailAddress::value)
                        .collect(Collectors.joining(", ")),
                letter.subject(),
                sentAt(letter, event.receivedAt()),
                letter.text(),
                html == null ? null : TextBytes.storable(SafeHtml.cleaned(html)));
    }

    /** What the letter says, whoever carried it and when. */
    static String hash(Letter letter) {
        String text = letter.text().strip();
        List<String> names =
                letter.files().stream().map(one -> String.valueOf(one.name())).toList();
        return Repeats.fingerprint(
                letter.head().addresses("From", "Reply-To"),
                letter.subject(),
                text.substring(0, Math.min(COMPARED, text.length())),
                names);
    }

    /** A date of long ago or of tomorrow is a broken clock's: the letter came when we got it. */
    private static Instant sentAt(Letter letter, Instant received) {
        try {
            Instant said =
                    new MailDateFormat().parse(letter.head().line("Date")).toInstant();
            return said.isBefore(received.minus(OLDEST)) || said.isAfter(received.plus(AHEAD)) ? received : said;
        } catch (ParseException | RuntimeException e) {
            return received;
        }
    }
}
