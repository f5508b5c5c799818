package io.sluice.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Reads letters of whatever shape: what is broken in one is left as it is, the rest is read. */
@Component
class LetterReader {

    private static final Session LENIENT;

    static {
        // Jakarta Mail reads these from the JVM only; what the world sends keeps to no standard
        System.setProperty("mail.mime.multipart.ignoremissingboundaryparameter", "true");
        System.setProperty("mail.mime.multipart.ignoremissingendboundary", "true");
        System.setProperty("mail.mime.multipart.ignoreexistingboundaryparameter", "false");
        System.setProperty("mail.mime.multipart.allowempty", "true");
        System.setProperty("mail.mime.base64.ignoreerrors", "true");
        System.setProperty("mail.mime.uudecode.ignoreerrors", "true");
        System.setProperty("mail.mime.uudecode.ignoremissingbeginend", "true");
        System.setProperty("mail.mime.ignoreunknownencoding", "true");
        System.setProperty("mail.mime.parameters.strict", "false");
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        LENIENT = Session.getInstance(properties);
    }

    /** The letter reads from the file until it is closed, hence large files are never whole in memory. */
    Opened open(Path file) throws IOException, MessagingException {
        SharedFileInputStream raw = new SharedFileInputStream(file.toFile());
        try {
            return new Opened(raw, new LetterParts().read(new MimeMessage(LENIENT, raw.newStream(0, Edges.end(file)))));
        } catch (MessagingException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** A letter and the file behind it. */
    record Opened(SharedFileInputStream raw, Letter letter) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            raw.close();
        }
    }
}
