package io.sluice.intake.mail;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;

/** A mailbox on a real server in this process. */
final class TestMailbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser user;

    TestMailbox() {
        server.start();
        user = server.setUser("sales@seller.example", "sales", "secret");
    }

    Mailbox settings() {
        return new Mailbox(
                "sales",
                "127.0.0.1",
                server.getImap().getPort(),
                "sales",
                "secret",
                "sales@seller.example",
                false,
                "INBOX",
                null,
                Duration.ofSeconds(1));
    }

    void deliver(String raw) throws Exception {
        deliver(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    void deliver(byte[] bytes) throws Exception {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    /** Somebody else tidies up. */
    void empty() throws Exception {
        ImapHostManager hosts = server.getManagers().getImapHostManager();
        hosts.getInbox(user).deleteAllMessages();
    }

    boolean anySeen() throws Exception {
        ImapHostManager hosts = server.getManagers().getImapHostManager();
        MailFolder inbox = hosts.getInbox(user);
        return inbox.getMessages().stream().anyMatch(one -> one.getFlags().contains(Flags.Flag.SEEN));
    }

    @Override
    public void close() {
        server.stop();
    }
}
