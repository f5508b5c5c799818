package io.sluice.process.rights;

/** Marks the thread of a request that came through the engine's own REST. */
final class EngineDoor {

    private static final ThreadLocal<Boolean> OPEN = new ThreadLocal<>();

    private EngineDoor() {}

    static void open() {
        OPEN.set(true);
    }

    static boolean isOpen() {
        return OPEN.get() != null;
    }

    static void close() {
        OPEN.remove();
    }
}
