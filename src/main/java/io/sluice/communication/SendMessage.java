package io.sluice.communication;

import io.sluice.shared.Refusal;
import io.sluice.shared.work.Work;
import io.sluice.staff.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The work behind the outbox: the try is committed, the letter goes out, the result is marked. */
@Component
class SendMessage implements Work {

    private final MessageRows rows;
    private final MessageMarks marks;
    private final Post post;
    private final Delivery delivery;

    SendMessage(MessageRows rows, MessageMarks marks, Post post, Delivery delivery) {
        this.rows = rows;
        this.marks = marks;
        this.post = post;
        this.delivery = delivery;
    }

    @Override
    public String table() {
        return MessageRows.TABLE;
    }

    @Override
    public boolean outside() {
        return true;
    }

    @Override
    public boolean heldAfterCrash(UUID id) {
        return message(id).neverRepeated() && !marks.isAccepted(id);
    }

    @Override
    public List<Duration> pauses() {
        return List.of(
                Duration.ofSeconds(10),
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(6));
    }

    @Override
    public void handle(UUID id) {
        MessageView message = message(id);
        if (!marks.isAccepted(id) && !carried(message)) return;
        delivery.completed(message);
    }

    private boolean carried(MessageView message) {
        try {
            marks.accepted(message.id(), post.carry(message, rows.attachments(message.id())));
            return true;
        } catch (UnknownResult e) {
            if (!message.neverRepeated()) throw e;
            marks.held(message.id(), String.valueOf(e.getMessage()));
            return false;
        }
    }

    private MessageView message(UUID id) {
        return rows.visible(id, Visibility.EVERYTHING).orElseThrow(Refusal::missing);
    }
}
