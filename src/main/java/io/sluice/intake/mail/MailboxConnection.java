package io.sluice.intake.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** An open line to a mailbox: every wait has an end, and nothing that is read is marked as read. */
final class MailboxConnection implements AutoCloseable {

    /** Two megabytes at a time, never a letter whole. */
    static final int PIECE = 2 * 1024 * 1024;

    private final Store store;

    private MailboxConnection(Store store) {
        this.store = store;
    }

    static MailboxConnection open(Mailbox mailbox, Duration timeout) throws MessagingException {
        String protocol = mailbox.tls() ? "imaps" : "imap";
        Properties properties = new Properties();
        String wait = String.valueOf(timeout.toMillis());
        for (String one : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty("mail." + protocol + "." + one, wait);
        properties.setProperty("mail." + protocol + ".peek", "true");
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol + ".fetchsize", String.valueOf(PIECE));
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.password());
        return new MailboxConnection(store);
    }

    IMAPFolder folder(String name) throws MessagingException {
        IMAPFolder folder = (IMAPFolder) store.getFolder(name);
        folder.open(Folder.READ_ONLY);
        return folder;
    }

    /** Whether the server calls when something comes (RFC 2177). */
    boolean calls() throws MessagingException {
        return store instanceof IMAPStore imap && imap.hasCapability("IDLE");
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
