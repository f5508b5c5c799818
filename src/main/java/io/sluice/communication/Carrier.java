package io.sluice.communication;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** A way out of the house. */
interface Carrier {

    /** Name of the way as the outbox shows it. */
    String name();

    /** Returns once the other side has the letter; {@link UnknownResult} where it did not say. */
    void carry(MimeMessage letter) throws MessagingException, IOException;
}
