package io.sluice.intake.mail;

import io.sluice.intake.Blobs;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The way of a letter from the server through the database to its attachments, in a JVM of its own with hardly any memory. */
final class LargeLetterReading {

    private LargeLetterReading() {}

    public static void main(String[] arguments) throws Exception {
        DriverManagerDataSource source = new DriverManagerDataSource(arguments[1], arguments[2], arguments[3]);
        UUID event = UUID.fromString(arguments[4]);
        try (AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext()) {
            parts.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
            parts.register(Blobs.class);
            parts.refresh();
            Blobs blobs = parts.getBean(Blobs.class);
            fetch(Integer.parseInt(arguments[0]), event, blobs);
            read(event, blobs);
        }
    }

    private static void fetch(int port, UUID event, Blobs blobs) throws Exception {
        Mailbox mailbox = new Mailbox(
                "sales",
                "127.0.0.1",
                port,
                "sales",
                "secret",
                "s@s.example",
                false,
                "INBOX",
                null,
                Duration.ofSeconds(1));
        try (MailboxConnection line = MailboxConnection.open(mailbox, Duration.ofMinutes(2));
                IMAPFolder folder = line.folder("INBOX")) {
            IMAPMessage message = (IMAPMessage) folder.getMessage(1);
            message.setPeek(true);
            try (FetchedLetter letter = FetchedLetter.of(message.getMimeStream(), 100L << 20);
                    InputStream in = Files.newInputStream(letter.file())) {
                System.out.println("header=" + letter.header().length() + " whole=" + letter.whole());
                blobs.write(event, in, Long.MAX_VALUE - 1);
            }
        }
    }

    private static void read(UUID event, Blobs blobs) throws Exception {
        Path raw = Files.createTempFile("large-", ".eml");
        try (OutputStream out = Files.newOutputStream(raw)) {
            blobs.copy(event, out);
        }
        try (LetterReader.Opened opened = new LetterReader().open(raw)) {
            for (FilePart file : opened.letter().files()) System.out.println(file.name() + "=" + digest(file));
        } finally {
            Files.delete(raw);
        }
    }

    private static String digest(FilePart file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(file.content().open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
