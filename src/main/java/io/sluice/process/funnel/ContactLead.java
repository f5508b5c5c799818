package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.communication.InteractionKind;
import io.sluice.intake.CallBacks;
import io.sluice.process.tasks.RequiredWhen;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first contact: what was said, or why there was none; the next step needs one of the two. */
@Component
class ContactLead implements TaskAnswer<ContactLead.Answer> {

    private final Talks talks;
    private final CallBacks backs;

    ContactLead(Talks talks, CallBacks backs) {
        this.talks = talks;
        this.backs = backs;
    }

    @Override
    public String form() {
        return "contact-lead";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID dealId = DEAL_ID.in(task);
        if (answer.contact == Contact.NONE) talks.note(dealId, answer.contact.name(), answer.reason);
        else talks.record(dealId, InteractionKind.valueOf(answer.contact.name()), answer.notes);
        backs.settledOf(dealId); // the first contact was the call-back of a missed call
    }

    /** How the client was reached. */
    enum Contact {
        CALL,
        LETTER,
        MEETING,
        NONE
    }

    @RequiredWhen(when = "contact", is = "NONE", fields = "reason")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Contact contact,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String notes,

            @Size(max = 500, message = Sentences.TOO_LONG) @Nullable
            String reason) {}
}
