package io.sluice.process.callback;

import io.sluice.communication.Direction;
import io.sluice.communication.InteractionKind;
import io.sluice.communication.Interactions;
import io.sluice.communication.NewInteraction;
import io.sluice.intake.CallBacks;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import io.sluice.shared.Actor;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came of calling back; without an answer it is tried again. */
@Component
class CallBack implements TaskAnswer<CallBack.Answer> {

    private final CallBacks backs;
    private final Interactions interactions;
    private final People people;

    CallBack(CallBacks backs, Interactions interactions, People people) {
        this.backs = backs;
        this.interactions = interactions;
        this.people = people;
    }

    @Override
    public String form() {
        return "call-back";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        boolean reached = answer.callResult == Result.REACHED;
        InteractionKind kind = reached ? InteractionKind.CALL : InteractionKind.NOTE;
        UUID client = CallBackProcess.CLIENT_ID.in(task);
        UUID author = people.find(Actor.current()).map(Person::id).orElse(null);
        interactions.record(new NewInteraction(
                client, null, null, kind, Direction.OUT, answer.callResult.name(), answer.notes, author));
        if (answer.callResult != Result.NO_ANSWER)
            backs.settled(task.getExecution().getProcessBusinessKey());
    }

    /** How it ended. */
    enum Result {
        REACHED,
        NO_ANSWER,
        NOT_NEEDED
    }

    record Answer(
            @NotNull(message = Sentences.REQUIRED) Result callResult,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String notes) {}
}
