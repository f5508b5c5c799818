package io.sluice.process.collection;

import io.sluice.collection.CallResult;
import io.sluice.collection.CallResult.Outcome;
import io.sluice.collection.Cases;
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

/** What a call to the debtor brought; a promise has its date. */
@Component
class CallDebtor implements TaskAnswer<CallDebtor.Answer> {

    private final Cases cases;
    private final CaseDeadlines deadlines;

    CallDebtor(Cases cases, CaseDeadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return "call-debtor";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID caseId = DebtCollection.CASE_ID.in(task);
        cases.recordCall(caseId, new CallResult(answer.debtResult, answer.promisedOn, answer.notes));
        if (answer.debtResult == Outcome.PROMISED)
            deadlines.promised(caseId, Objects.requireNonNull(answer.promisedOn));
    }

    @RequiredWhen(when = "debtResult", is = "PROMISED", fields = "promisedOn")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Outcome debtResult,
            @Nullable LocalDate promisedOn,

            @Size(max = 4000, message = Sentences.TOO_LONG) @Nullable
            String notes) {}
}
