package io.sluice.intake.mail;

import io.sluice.shared.Ids;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.stereotype.Component;

/** Reads the folders of a mailbox, one node at a time. */
@Component
class MailboxReading {

    private final String holder = Ids.next().toString();
    private final FolderReading reading;
    private final FolderMarks marks;
    private final MailboxSettings settings;

    MailboxReading(FolderReading reading, FolderMarks marks, MailboxSettings settings) {
        this.reading = reading;
        this.marks = marks;
        this.settings = settings;
    }

    /** Connects, reads what is new and hangs up. */
    int read(Mailbox mailbox) throws MessagingException, IOException {
        try (MailboxConnection line = MailboxConnection.open(mailbox, settings.mailTimeout())) {
            return readAll(mailbox, line);
        }
    }

    int readAll(Mailbox mailbox, MailboxConnection line) throws MessagingException, IOException {
        int entered = read(mailbox, mailbox.folder(), MailChannel.NAME, line);
        String sent = mailbox.sentFolder();
        return sent == null ? entered : entered + read(mailbox, sent, SentChannel.NAME, line);
    }

    private int read(Mailbox mailbox, String name, String channel, MailboxConnection line)
            throws MessagingException, IOException {
        if (!marks.take(mailbox.name(), name, holder, FolderMarks.LEASE)) return 0;
        String trouble = "interrupted";
        try (IMAPFolder folder = line.folder(name)) {
            int entered = reading.read(mailbox.name(), folder, channel);
            trouble = null;
            return entered;
        } catch (MessagingException | IOException | RuntimeException | Error e) {
            trouble = String.valueOf(e.getMessage());
            throw e;
        } finally {
            marks.release(mailbox.name(), name, holder, trouble);
        }
    }
}
