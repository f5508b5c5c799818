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

    LetterEntry(FolderMarks marks, Positions positions, Journal journal, Blobs blobs) {
        this.marks = marks;
        this.positions = positions;
        this.journal = journal;
        this.blobs = blobs;
    }

    /** False where the place, or the same letter under its old number, was known. */
    public boolean enter(Place place, String channel, FetchedLetter letter) {
        marks.locked(place);
        boolean entered = !positions.isKnown(place) && enterNew(place, channel, letter);
        marks.reached(place);
        return entered;
    }

    private boolean enterNew(Place place, String channel, FetchedLetter letter) {
        UUID before = positions.renumbered(place, letter.hash()).orElse(null);
        UUID id = before == null ? Ids.next() : before;
        if (before == null) store(id, place, channel, letter);
        positions.keep(place, id, letter.hash());
        return before == null;
    }

    private void store(UUID id, Place place, String channel, FetchedLetter letter) {
        try (InputStream in = Files.newInputStream(letter.file())) {
            String type = "message/rfc822";
            Arrival arrival = new Arrival(channel, place.mailbox(), null, type, letter.header(), null, false);
            journal.enter(id, place.id(), arrival);
            // too large: the journal has its header, the mailbox keeps the rest, a person is told
            if (letter.whole()) blobs.write(id, in, Long.MAX_VALUE - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
