package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;
import static io.sluice.process.funnel.SalesFunnel.MEETING;

import io.sluice.communication.InteractionKind;
import io.sluice.deal.Meetings;
import io.sluice.process.tasks.RequiredWhen;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Minutes and the next step, or the new date, or why the meeting did not take place. */
@Component
class HoldMeeting implements TaskAnswer<HoldMeeting.Answer> {

    private final Meetings meetings;
    private final Talks talks;

    HoldMeeting(Meetings meetings, Talks talks) {
        this.meetings = meetings;
        this.talks = talks;
    }

    @Override
    public String form() {
        return "hold-meeting";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID dealId = DEAL_ID.in(task);
        MEETING.set(task, answer.meeting);
        switch (answer.meeting) {
            case HELD -> held(dealId, answer);
            case MOVED ->
                meetings.move(dealId, Objects.requireNonNull(answer.movedTo), Objects.requireNonNull(answer.reason));
            case CANCELLED -> meetings.cancel(dealId, Objects.requireNonNull(answer.reason));
            case NO_SHOW -> meetings.noShow(dealId, Objects.requireNonNull(answer.reason));
        }
    }

    private void held(UUID dealId, Answer answer) {
        meetings.hold(dealId, Objects.requireNonNull(answer.minutes), Objects.requireNonNull(answer.nextStep));
        talks.record(dealId, InteractionKind.MEETING, answer.minutes);
    }

    /** How it ended. */
    enum Result {
        HELD,
        MOVED,
        CANCELLED,
        NO_SHOW
    }

    @RequiredWhen(
            when = "meeting",
            is = "HELD",
            fields = {"minutes", "nextStep"})
    @RequiredWhen(when = "meeting", is = "MOVED", fields = "movedTo")
    @RequiredWhen(
            when = "meeting",
            is = {"MOVED", "CANCELLED", "NO_SHOW"},
            fields = "reason")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Result meeting,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String minutes,

            @Size(max = 500, message = Sentences.TOO_LONG) @Nullable
            String nextStep,

            @Nullable Instant movedTo,

            @Size(max = 500, message = Sentences.TOO_LONG) @Nullable
            String reason) {}
}
