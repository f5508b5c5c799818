package io.sluice.intake.mail;

import io.sluice.intake.Arrival;
import io.sluice.intake.Blobs;
import io.sluice.intake.Journal;
import io.sluice.shared.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One commit for the raw letter, its place and the watermark: either all of it is known or it is fetched again. */
@Component
@Transactional
class LetterEntry {

    private final FolderMarks marks;
    private final Positions positions;
    private final Journal journal;
    private final Blobs blobs;
    private final UnreadLetters unread;

    LetterEntry(FolderMarks marks, Positions positions, Journal journal, Blobs blobs, UnreadLetters unread) {
        this.marks = marks;
        this.positions = positions;
        this.journal = journal;
        this.blobs = blobs;
        this.unread = unread;
    }

    /** False where the place, or the same letter under its old number, was known. */
    public boolean enter(Place place, String channel, FetchedLetter letter) {
        marks.locked(place);
        boolean entered = !positions.isKnown(place) && enterNew(place, channel, letter);
        marks.reached(place);
        unread.forget(place);
        return entered;
    }

    /** The letter resists every try: a person sees that it is there, and reading goes on behind it. */
    public boolean enterUnread(Place place, String channel, String header) {
        marks.locked(place);
        boolean entered = !positions.isKnown(place);
        if (entered) {
            UUID id = Ids.next();
            journal.enterForPerson(id, place.id(), arrival(place, channel, header), "intake.mail.unread");
            positions.keep(place, id, place.id());
            unread.shown(place, id);
        }
        marks.reached(place);
        return entered;
    }

    /** The content of an event that had none: it is worked off like any other now. */
    public boolean complete(Place place, UUID eventId, FetchedLetter letter) {
        unread.forget(place);
        if (!journal.completed(eventId, header(letter))) return false;
        writeContent(eventId, letter);
        positions.learn(place, letter.hash());
        return true;
    }

    public void stillUnread(UUID eventId) {
        journal.leave(eventId, "intake.mail.unread");
    }

    /** Whoever took the letter out of the mailbox has it; nothing is left to fetch. */
    public void gone(Place place, UUID eventId) {
        unread.forget(place);
        journal.leave(eventId, "intake.mail.gone");
    }

    private boolean enterNew(Place place, String channel, FetchedLetter letter) {
        UUID before = positions.renumbered(place, letter.hash()).orElse(null);
        UUID id = before == null ? Ids.next() : before;
        if (before == null) store(id, place, channel, letter);
        positions.keep(place, id, letter.hash());
        return before == null;
    }

    private void store(UUID id, Place place, String channel, FetchedLetter letter) {
        journal.enter(id, place.id(), arrival(place, channel, header(letter)));
        writeContent(id, letter);
    }

    private static Arrival arrival(Place place, String channel, String header) {
        return new Arrival(channel, place.mailbox(), null, "message/rfc822", header, null, false);
    }

    private static String header(FetchedLetter letter) {
        try {
            return letter.header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // too large: the journal has its header, the mailbox keeps the rest, a person is told
    private void writeContent(UUID id, FetchedLetter letter) {
        if (!letter.whole()) return;
        try (InputStream in = Files.newInputStream(letter.file())) {
            blobs.write(id, in, Long.MAX_VALUE - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
