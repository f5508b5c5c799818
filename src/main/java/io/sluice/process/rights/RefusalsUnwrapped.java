package io.sluice.process.rights;

import io.sluice.shared.Refusal;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/** The engine wraps what a listener throws (ENGINE-03051, 500); a refusal comes out as what it is. */
final class RefusalsUnwrapped extends CommandInterceptor {

    private static final int DEEPEST = 20;

    private final RefusalsReadably refusals;

    RefusalsUnwrapped(RefusalsReadably refusals) {
        this.refusals = refusals;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException e) {
            throw refusalIn(e).<RuntimeException>map(refusals::atThisDoor).orElse(e);
        }
    }

    private static Optional<Refusal> refusalIn(RuntimeException thrown) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause())
            if (cause instanceof Refusal refusal) return Optional.of(refusal);
        return Optional.empty();
    }
}
