package io.sluice.communication;

import io.sluice.shared.SluiceSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Takes letters out: by the mail server where one is configured, else into the folder. */
@Component
class Post {

    private final Envelope envelope;
    private volatile Carrier carrier;

    Post(Envelope envelope, ObjectProvider<JavaMailSender> sender, MailSettings settings, SluiceSettings sluice) {
        this.envelope = envelope;
        JavaMailSender smtp = sender.getIfAvailable();
        this.carrier = smtp == null
                ? new FileCarrier(sluice.data().resolve("outbox"))
                : new SmtpCarrier(smtp, settings.timeout());
    }

    /** Another way out, for tests that bring a mail server along. */
    void through(Carrier other) {
        carrier = other;
    }

    /** Answers by which way the letter went. */
    String carry(MessageView message, List<Attachment> attachments) {
        Carrier way = carrier;
        try {
            MimeMessage letter = envelope.of(message, attachments);
            way.carry(letter);
            return way.name();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
