package io.sluice.communication;

import io.sluice.document.Documents;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** A letter as it travels: one recipient, both bodies, the documents, and an identity that never changes. */
@Component
class Envelope {

    private static final String UTF_8 = "UTF-8";

    private final MailSettings settings;
    private final Documents documents;
    private final Clock clock;

    Envelope(MailSettings settings, Documents documents, Clock clock) {
        this.settings = settings;
        this.documents = documents;
        this.clock = clock;
    }

    MimeMessage of(MessageView message, List<Attachment> attachments) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, UTF_8);
        helper.setFrom(settings.from(), settings.fromName());
        helper.setTo(message.recipient());
        helper.setSubject(message.subject());
        helper.setSentDate(Date.from(clock.instant()));
        body(helper, message);
        for (Attachment file : attachments)
            helper.addAttachment(file.name(), new ByteArrayDataSource(file.text(), file.mediaType()));
        for (UUID id : message.documentIds()) attach(helper, id);
        mail.saveChanges();
        mail.setHeader("Message-ID", "<" + message.id() + "@" + domain() + ">");
        return mail;
    }

    private static void body(MimeMessageHelper helper, MessageView message) throws MessagingException {
        if (message.html() == null) helper.setText(message.text());
        else helper.setText(message.text(), message.html());
    }

    private void attach(MimeMessageHelper helper, UUID id) throws MessagingException {
        helper.addAttachment(
                documents.fileName(id, "pdf"), new ByteArrayDataSource(documents.pdf(id), "application/pdf"));
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }
}
