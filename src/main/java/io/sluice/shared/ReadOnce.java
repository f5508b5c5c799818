package io.sluice.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what one transaction has read of people, clients and sellers until it ends: a step of the funnel asks for them up to a
 * dozen times. Whoever writes forgets, and nothing outlives the transaction.
 */
@Component
public class ReadOnce {

    private record Question(Class<?> kind, Object key) {}

    @SuppressWarnings("unchecked")
    public <T> T read(Class<?> kind, Object key, Supplier<T> ask) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return ask.get();
        Map<Question, Object> answers = answers();
        Question question = new Question(kind, key);
        Object known = answers.get(question);
        if (known != null) return (T) known;
        T asked = ask.get();
        answers.put(question, Objects.requireNonNull(asked));
        return asked;
    }

    public void forget(Class<?> kind) {
        held().ifPresent(answers -> answers.keySet().removeIf(question -> question.kind == kind));
    }

    @SuppressWarnings("unchecked")
    private Optional<Map<Question, Object>> held() {
        return Optional.ofNullable((Map<Question, Object>) TransactionSynchronizationManager.getResource(this));
    }

    private Map<Question, Object> answers() {
        return held().orElseGet(() -> {
            Map<Question, Object> fresh = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, fresh);
            TransactionSynchronizationManager.registerSynchronization(new UntilTheEnd(fresh));
            return fresh;
        });
    }

    /** A transaction inside another one starts with an empty memory. */
    private final class UntilTheEnd implements TransactionSynchronization {

        private final Map<Question, Object> answers;

        UntilTheEnd(Map<Question, Object> answers) {
            this.answers = answers;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ReadOnce.this, answers);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.this);
        }
    }
}
