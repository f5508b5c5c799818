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
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** A letter as it travels: one recipient, both bodies, the documents, and an identity that never changes. */
@Component
class Envelope {

    private static final String UTF_8 = "UTF-8";

    private final MailSettings settings;
    private final ReplyAddresses addresses;
    private final ThreadRows threads;
    private final LetterTracking tracking;
    private final Documents documents;
    private final Clock clock;

    Envelope(
            MailSettings settings,
            ReplyAddresses addresses,
            ThreadRows threads,
            LetterTracking tracking,
            Documents documents,
            Clock clock) {
        this.settings = settings;
        this.addresses = addresses;
        this.threads = threads;
        this.tracking = tracking;
        this.documents = documents;
        this.clock = clock;
    }

    MimeMessage of(MessageView message, List<Attachment> attachments) throws MessagingException, IOException {
        SMTPMessage mail = new SMTPMessage(Session.getInstance(new Properties()));
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, UTF_8);
        LetterHead head = threads.head(message.id());
        sender(mail, helper, head);
        helper.setTo(message.recipient());
        helper.setSubject(message.subject());
        helper.setSentDate(Date.from(clock.instant()));
        body(helper, message);
        for (Attachment file : attachments)
            helper.addAttachment(file.name(), new ByteArrayDataSource(file.text(), file.mediaType()));
        for (UUID id : message.documentIds()) attach(helper, id);
        mail.saveChanges();
        mail.setHeader("Message-ID", MailIds.header(message.id() + "@" + settings.domain()));
        thread(mail, head);
        return mail;
    }

    /** Answers and bounces bring the token back to the mailbox that we read. */
    private void sender(SMTPMessage mail, MimeMessageHelper helper, LetterHead head)
            throws MessagingException, IOException {
        String name = Objects.requireNonNullElse(head.senderName(), settings.fromName());
        helper.setFrom(Objects.requireNonNullElse(head.senderAddress(), settings.from()), name);
        if (head.token() == null) return;
        helper.setReplyTo(addresses.of(head.token()), name);
        mail.setEnvelopeFrom(addresses.of(head.token()));
    }

    private static void thread(MimeMessage mail, LetterHead head) throws MessagingException {
        if (head.inReplyTo() == null) return;
        mail.setHeader("In-Reply-To", MailIds.header(head.inReplyTo()));
        // one a line, since a header's line has at most 998 characters
        mail.setHeader("References", head.refs().stream().map(MailIds::header).collect(Collectors.joining("\r\n ")));
    }

    private void body(MimeMessageHelper helper, MessageView message) throws MessagingException {
        if (message.html() == null) helper.setText(message.text());
        else helper.setText(message.text(), message.toClient() ? tracking.tracked(message) : message.html());
    }

    private void attach(MimeMessageHelper helper, UUID id) throws MessagingException {
        helper.addAttachment(
                documents.fileName(id, "pdf"), new ByteArrayDataSource(documents.pdf(id), "application/pdf"));
    }
}
