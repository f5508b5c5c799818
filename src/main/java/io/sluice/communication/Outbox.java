package io.sluice.communication;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that are to leave: written in the caller's transaction, sent by the queue behind it. */
@Component
@Transactional
public class Outbox {

    Outbox() {}

    /** Queues the letter; the same kind, subject and revision give the message that is already there. */
    public UUID queue(NewMessage message) {
        throw new UnsupportedOperationException(message.toString());
    }
}
