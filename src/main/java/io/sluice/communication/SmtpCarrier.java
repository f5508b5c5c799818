package io.sluice.communication;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** By SMTP, with an end to every wait, and with a clear word on what a failure means. */
class SmtpCarrier implements Carrier {

    private final JavaMailSender sender;

    SmtpCarrier(JavaMailSender sender, Duration timeout) {
        this.sender = sender;
        if (sender instanceof JavaMailSenderImpl ours) bound(ours.getJavaMailProperties(), timeout);
    }

    // Jakarta Mail waits for ever by default
    private static void bound(Properties mail, Duration timeout) {
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            mail.putIfAbsent("mail.smtp." + wait, String.valueOf(timeout.toMillis()));
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public void carry(MimeMessage letter) throws MessagingException {
        try {
            sender.send(letter);
        } catch (MailAuthenticationException e) {
            throw e;
        } catch (MailSendException e) {
            Exception cause = cause(e);
            if (isRefusal(cause)) throw new MessagingException(String.valueOf(cause.getMessage()), cause);
            throw new UnknownResult(cause);
        }
    }

    private static Exception cause(MailSendException e) {
        Exception[] failures = e.getMessageExceptions();
        if (failures != null && failures.length > 0) return failures[0];
        return e.getCause() instanceof Exception cause ? cause : e;
    }

    /** The server was not reached, or answered no. */
    private static boolean isRefusal(Exception cause) {
        if (cause instanceof SMTPSendFailedException answered) return answered.getReturnCode() > 0;
        return cause instanceof MailConnectException || cause instanceof SendFailedException;
    }
}
