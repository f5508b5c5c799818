package io.sluice.process.address;

import io.sluice.client.BrokenAddress;
import io.sluice.client.BrokenAddresses;
import io.sluice.process.tasks.RequiredWhen;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import io.sluice.shared.EmailAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came of looking for a working address; where several are broken, they are asked for one after the other. */
@Component
class CorrectAddress implements TaskAnswer<CorrectAddress.Answer> {

    private final BrokenAddresses broken;

    CorrectAddress(BrokenAddresses broken) {
        this.broken = broken;
    }

    @Override
    public String form() {
        return "correct-address";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID client = AddressProcess.CLIENT_ID.in(task);
        if (answer.addressResult == Result.NOT_NEEDED) broken.leave(client);
        else correct(client, EmailAddress.parse(String.valueOf(answer.email)));
    }

    private void correct(UUID client, EmailAddress working) {
        broken.of(client).stream()
                .filter(one -> !one.left())
                .map(BrokenAddress::address)
                .findFirst()
                .ifPresent(address -> broken.correct(client, address, working));
    }

    /** How it ended. */
    enum Result {
        CORRECTED,
        NOT_NEEDED
    }

    @RequiredWhen(when = "addressResult", is = "CORRECTED", fields = "email")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Result addressResult,

            @Size(max = 320, message = Sentences.TOO_LONG) @Nullable
            String email) {}
}
