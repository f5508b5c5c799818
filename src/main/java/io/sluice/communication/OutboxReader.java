package io.sluice.communication;

import io.sluice.shared.Page;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.shared.work.WorkQueue;
import io.sluice.staff.Visibilities;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as people see it: letters of their clients, and what waits for their decision. */
@Component
@Transactional
public class OutboxReader {

    private final MessageRows rows;
    private final MessageMarks marks;
    private final Visibilities visibilities;
    private final WorkQueue queue;

    OutboxReader(MessageRows rows, MessageMarks marks, Visibilities visibilities, WorkQueue queue) {
        this.rows = rows;
        this.marks = marks;
        this.visibilities = visibilities;
        this.queue = queue;
    }

    public Page<MessageView> list(@Nullable String state, Paging paging) {
        return rows.list(state, paging, visibilities.current());
    }

    public MessageView read(UUID id) {
        return rows.visible(id, visibilities.current()).orElseThrow(Refusal::missing);
    }

    /** How many letters of that kind the subject has had; unchecked, for modules that checked the subject. */
    public int count(String kind, UUID subjectId) {
        return rows.count(kind, subjectId);
    }

    public List<Attachment> attachments(UUID id) {
        return rows.attachments(read(id).id());
    }

    /** Sends what was parked or held once more; the reason stays on record. */
    public void release(UUID id, @Nullable String reason) {
        MessageView message = read(id);
        String why = PlainText.line(reason, 500);
        if (why == null) throw Refusal.invalidField("reason", "communication.reason.missing");
        if (!marks.released(message, why)) throw Refusal.conflict("communication.message.not-waiting");
        queue.wake(MessageRows.TABLE);
    }
}
