package io.sluice.intake.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Collections;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings one letter into the journal. One that fails again and again is shown to a person with what is known of it, so that it
 * holds up nobody behind it.
 */
@Component
class LetterFetching {

    /** With the growing pauses of the line in between. */
    static final int MOST_TRIES = 5;

    private static final int LONGEST_HEADER = 32 * 1024;
    private static final Logger log = LoggerFactory.getLogger(LetterFetching.class);

    private final LetterEntry entry;
    private final UnreadLetters unread;
    private final MailboxSettings settings;

    LetterFetching(LetterEntry entry, UnreadLetters unread, MailboxSettings settings) {
        this.entry = entry;
        this.unread = unread;
        this.settings = settings;
    }

    /** True where there is an event now that was not there before. */
    boolean fetch(IMAPFolder folder, Message message, Place here, String channel)
            throws MessagingException, IOException {
        Place place = here.at(folder.getUID(message));
        IMAPMessage letter = (IMAPMessage) message;
        // written first: a letter that ends the whole program is counted as well
        if (unread.tried(place) > MOST_TRIES) return entry.enterUnread(place, channel, header(letter));
        try {
            return bring(letter, fetched -> entry.enter(place, channel, fetched));
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (!isGone(folder, place, e)) {
                count(place, e, false);
                throw e;
            }
            unread.forget(place);
            log.info("{} was taken out of the mailbox while it was read", place.id());
            return false;
        }
    }

    /** Once more for a person who wants it. */
    void fetchWanted(IMAPFolder folder, UnreadLetters.Wanted wanted, Place here)
            throws MessagingException, IOException {
        Place place = here.at(wanted.uid());
        Message message = folder.getMessageByUID(place.uid());
        if (message == null) {
            entry.gone(place, wanted.eventId());
            return;
        }
        unread.tried(place);
        try {
            bring((IMAPMessage) message, fetched -> entry.complete(place, wanted.eventId(), fetched));
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            entry.stillUnread(wanted.eventId());
            count(place, e, true);
            throw e;
        }
    }

    private boolean bring(IMAPMessage letter, Entering entering) throws MessagingException, IOException {
        letter.setPeek(true);
        try (FetchedLetter fetched = FetchedLetter.of(
                letter.getMimeStream(), settings.largestLetter().toBytes())) {
            if (fetched.mayBeCut() && fetched.bytes() < size(letter))
                throw new IOException("The server gave only a part of the letter");
            return entering.enter(fetched);
        } finally {
            letter.invalidateHeaders();
        }
    }

    /** An application that is being stopped says nothing about the letter. */
    private void count(Place place, Throwable why, boolean wanted) {
        if (Thread.currentThread().isInterrupted()) {
            unread.takeBack(place, wanted);
            return;
        }
        log.warn("{} could not be read", place.id(), why);
        unread.failed(place, why);
    }

    // by itself: with the envelope a server may fail that cannot make one of a broken letter
    private static int size(IMAPMessage letter) throws MessagingException {
        FetchProfile size = new FetchProfile();
        size.add(FetchProfile.Item.SIZE);
        letter.getFolder().fetch(new Message[] {letter}, size);
        return letter.getSize();
    }

    /** Asked on a line of its own, which has no memory of the letter: what still lies there is never passed over. */
    private static boolean isGone(IMAPFolder folder, Place place, Throwable why) {
        if (!(why instanceof MessagingException || why instanceof IOException)) return false;
        try (IMAPFolder again = (IMAPFolder) folder.getStore().getFolder(folder.getFullName())) {
            again.open(Folder.READ_ONLY);
            return again.getUIDValidity() == place.validity() && again.getMessageByUID(place.uid()) == null;
        } catch (MessagingException | RuntimeException e) {
            return false;
        }
    }

    /** As much as the server gives; nothing where it gives nothing. */
    private static String header(IMAPMessage letter) {
        try {
            String lines = String.join("\n", Collections.list(letter.getAllHeaderLines()));
            return TextBytes.storable(lines.substring(0, Math.min(LONGEST_HEADER, lines.length())));
        } catch (MessagingException | RuntimeException | OutOfMemoryError e) {
            log.warn("Not even the header could be read", e);
            return "";
        }
    }

    /** What is done with the bytes. */
    private interface Entering {
        boolean enter(FetchedLetter letter);
    }
}
