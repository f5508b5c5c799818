package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;
import static io.sluice.process.funnel.SalesFunnel.FOLLOW_UP;
import static io.sluice.process.funnel.SalesFunnel.REASON;

import io.sluice.communication.InteractionKind;
import io.sluice.deal.Offers;
import io.sluice.process.tasks.RequiredWhen;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the client says to the offer; waiting is granted twice. */
@Component
class FollowUpOffer implements TaskAnswer<FollowUpOffer.Answer> {

    private final Offers offers;
    private final Talks talks;

    FollowUpOffer(Offers offers, Talks talks) {
        this.offers = offers;
        this.talks = talks;
    }

    @Override
    public String form() {
        return "follow-up-offer";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID dealId = DEAL_ID.in(task);
        if (answer.notes != null) talks.record(dealId, InteractionKind.CALL, answer.notes);
        FOLLOW_UP.set(task, answer.followUp);
        switch (answer.followUp) {
            case PROCEED -> {}
            case WAIT -> offers.waitLonger(dealId);
            case REVISE -> offers.revise(dealId);
            case REFUSED -> REASON.pass(task, Objects.requireNonNull(answer.reason));
        }
    }

    /** How it ended. */
    enum Result {
        PROCEED,
        WAIT,
        REVISE,
        REFUSED
    }

    @RequiredWhen(when = "followUp", is = "REFUSED", fields = "reason")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Result followUp,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String notes,

            @Size(max = 500, message = Sentences.TOO_LONG) @Nullable
            String reason) {}
}
