package io.sluice.process.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the answer out of a task that is being completed: what was typed never stays in the engine. */
@Component
class AnswerDesk {

    private final TaskAnswers answers;
    private final AnswerReader reader;

    AnswerDesk(TaskAnswers answers, AnswerReader reader) {
        this.answers = answers;
        this.reader = reader;
    }

    /** An earlier round's decision must not answer for this one. */
    void opened(DelegateTask task) {
        answers.ofTask(task.getTaskDefinitionKey()).ifPresent(answer -> taken(answer, task));
    }

    void completed(DelegateTask task) {
        answers.ofTask(task.getTaskDefinitionKey()).ifPresent(answer -> accept(answer, task));
    }

    private <R extends Record> void accept(TaskAnswer<R> answer, DelegateTask task) {
        answer.accept(task, reader.read(answer.fields(), taken(answer, task)));
    }

    private static Map<String, @Nullable Object> taken(TaskAnswer<?> answer, DelegateTask task) {
        Map<String, @Nullable Object> sent = new LinkedHashMap<>();
        Set<String> present = task.getVariableNames(); // all at once: each by itself is a question to the database
        for (String field : TaskAnswers.fields(answer)) {
            if (!present.contains(field)) continue;
            sent.put(field, task.getVariable(field));
            task.removeVariable(field);
        }
        return sent;
    }
}
