package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;
import static io.sluice.process.funnel.SalesFunnel.DECISION_MAKER;
import static io.sluice.process.funnel.SalesFunnel.REASON;

import io.sluice.communication.InteractionKind;
import io.sluice.process.tasks.RequiredWhen;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The talk with whoever decides: without a decision maker among the contacts it did not take place. */
@Component
class TalkToDecisionMaker implements TaskAnswer<TalkToDecisionMaker.Answer> {

    private final DecisionMakers decisionMakers;
    private final Talks talks;
    private final WakeUps wakeUps;

    TalkToDecisionMaker(DecisionMakers decisionMakers, Talks talks, WakeUps wakeUps) {
        this.decisionMakers = decisionMakers;
        this.talks = talks;
        this.wakeUps = wakeUps;
    }

    @Override
    public String form() {
        return "talk-to-decision-maker";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID dealId = DEAL_ID.in(task);
        DECISION_MAKER.set(task, answer.decisionMaker);
        switch (answer.decisionMaker) {
            case REACHED -> reached(dealId, answer);
            case LATER ->
                wakeUps.plan(dealId, WakeUps.TALK_LATER, "talkAgainOn", Objects.requireNonNull(answer.talkAgainOn));
            case REFUSED -> REASON.pass(task, Objects.requireNonNull(answer.reason));
        }
    }

    private void reached(UUID dealId, Answer answer) {
        decisionMakers.name(dealId, answer.contactDecides, answer.decisionMakerName, answer.decisionMakerPhone);
        talks.record(dealId, Objects.requireNonNull(answer.contact), answer.notes);
    }

    /** How it ended. */
    enum Result {
        REACHED,
        LATER,
        REFUSED
    }

    @RequiredWhen(
            when = "decisionMaker",
            is = "REACHED",
            fields = {"contact", "notes"})
    @RequiredWhen(when = "decisionMaker", is = "LATER", fields = "talkAgainOn")
    @RequiredWhen(when = "decisionMaker", is = "REFUSED", fields = "reason")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Result decisionMaker,
            boolean contactDecides,

            @Size(max = 200, message = Sentences.TOO_LONG) @Nullable
            String decisionMakerName,

            @Size(max = 40, message = Sentences.TOO_LONG) @Nullable
            String decisionMakerPhone,

            @Nullable InteractionKind contact,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String notes,

            @Nullable LocalDate talkAgainOn,

            @Size(max = 500, message = Sentences.TOO_LONG) @Nullable
            String reason) {}
}
