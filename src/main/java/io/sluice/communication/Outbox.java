package io.sluice.communication;

import io.sluice.shared.Ids;
import io.sluice.shared.work.WorkQueue;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that are to leave: written in the caller's transaction, sent by the queue behind it. */
@Component
@Transactional
public class Outbox {

    private final MessageRows rows;
    private final ThreadRows threads;
    private final LetterHeads heads;
    private final LetterDrafts drafts;
    private final LetterTracking tracking;
    private final Letters letters;
    private final WorkQueue queue;
    private final Clock clock;

    Outbox(
            MessageRows rows,
            ThreadRows threads,
            LetterHeads heads,
            LetterDrafts drafts,
            LetterTracking tracking,
            Letters letters,
            WorkQueue queue,
            Clock clock) {
        this.rows = rows;
        this.threads = threads;
        this.heads = heads;
        this.drafts = drafts;
        this.tracking = tracking;
        this.letters = letters;
        this.queue = queue;
        this.clock = clock;
    }

    /** Queues the letter; the same kind, subject and revision give the message that is already there. */
    public UUID queue(NewMessage message) {
        return rows.find(message).orElseGet(() -> write(message));
    }

    private UUID write(NewMessage asked) {
        UUID id = Ids.next();
        LetterDraft own = drafts.find(asked).orElse(null);
        NewMessage message = own == null ? asked : asked.with(own.documentIds());
        Letter letter = own == null ? letters.write(message) : EditedLetter.of(own, message.data());
        LetterHead head = heads.of(message);
        if (!rows.insert(id, message, letter, clock.instant()))
            return rows.find(message).orElseThrow();
        threads.begin(id, head);
        tracking.remember(id, message, letter);
        rows.attach(id, message.attachments());
        queue.wake(MessageRows.TABLE);
        return id;
    }
}
