package io.sluice.intake.mail;

import io.sluice.communication.Conversation;
import io.sluice.intake.Attaching;
import io.sluice.intake.Decision;
import io.sluice.intake.mail.Sorting.Item;
import org.springframework.stereotype.Component;

/** Answers of machines: noted with the deal that they are about, but no answer of the client. */
@Component
class MachineLetters {

    private final Threads threads;
    private final Attaching attaching;

    MachineLetters(Threads threads, Attaching attaching) {
        this.threads = threads;
        this.attaching = attaching;
    }

    Decision note(Item item, String what) {
        return threads.named(item.letter())
                .map(thread -> noted(thread, item, what))
                .orElseGet(() -> Decision.rejected("rule: " + what, null));
    }

    private Decision noted(Conversation thread, Item item, String what) {
        attaching.note(thread.dealId(), thread.clientId(), what, item.view().text());
        return Decision.attached("rule: " + what, thread.dealId(), thread.clientId());
    }
}
