package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import io.sluice.deal.MeetingState;
import io.sluice.deal.Meetings;
import io.sluice.deal.NewMeeting;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting ahead, with its place; one that still stands from an earlier round makes room. */
@Component
class ScheduleMeeting implements TaskAnswer<ScheduleMeeting.Answer> {

    private final Meetings meetings;
    private final HouseWords words;

    ScheduleMeeting(Meetings meetings, HouseWords words) {
        this.meetings = meetings;
        this.words = words;
    }

    @Override
    public String form() {
        return "schedule-meeting";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID dealId = DEAL_ID.in(task);
        clear(dealId);
        Duration length = Duration.ofMinutes(answer.lengthMinutes);
        meetings.schedule(dealId, new NewMeeting(answer.meetingAt, length, answer.place, answer.agenda));
    }

    private void clear(UUID dealId) {
        meetings.current(dealId)
                .filter(meeting -> meeting.state() == MeetingState.SCHEDULED)
                .ifPresent(meeting -> meetings.cancel(dealId, words.say("process.meeting.replaced")));
    }

    record Answer(
            @NotNull(message = Sentences.REQUIRED) Instant meetingAt,

            @NotNull(message = Sentences.REQUIRED)
            @DecimalMin(value = "15", message = Sentences.TOO_SMALL)
            @DecimalMax(value = "480", message = Sentences.TOO_LARGE)
            Integer lengthMinutes,

            @NotNull(message = Sentences.REQUIRED) @Size(max = 500, message = Sentences.TOO_LONG)
            String place,

            @Size(max = 2000, message = Sentences.TOO_LONG) @Nullable
            String agenda) {}
}
