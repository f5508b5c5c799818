package io.sluice.process.rights;

import io.sluice.shared.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks the thread of a request that came through the engine's own REST, and keeps what it was refused for. */
final class EngineDoor {

    private static final ThreadLocal<EngineDoor> OPEN = new ThreadLocal<>();

    private @Nullable Refusal refusal;

    private EngineDoor() {}

    static void open() {
        OPEN.set(new EngineDoor());
    }

    static boolean isOpen() {
        return OPEN.get() != null;
    }

    static void refused(Refusal refusal) {
        OPEN.get().refusal = refusal;
    }

    static Optional<Refusal> refusal() {
        return Optional.ofNullable(OPEN.get().refusal);
    }

    static void close() {
        OPEN.remove();
    }
}
