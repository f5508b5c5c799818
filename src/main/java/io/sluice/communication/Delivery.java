package io.sluice.communication;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks a letter as sent, once, together with everything that follows from it. */
@Component
class Delivery {

    private final MessageMarks marks;
    private final Interactions interactions;
    private final ApplicationEventPublisher events;

    Delivery(MessageMarks marks, Interactions interactions, ApplicationEventPublisher events) {
        this.marks = marks;
        this.interactions = interactions;
        this.events = events;
    }

    @Transactional
    public void completed(MessageView message) {
        marks.sent(message.id()).ifPresent(fact -> {
            if (message.toClient()) interactions.record(letter(message));
            events.publishEvent(fact);
        });
    }

    private NewInteraction letter(MessageView message) {
        return new NewInteraction(
                message.clientId(),
                message.dealId(),
                null,
                InteractionKind.LETTER,
                Direction.OUT,
                message.kind(),
                message.subject(),
                null);
    }
}
