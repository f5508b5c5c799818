package io.sluice.shared.work;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * One kind of work behind a request: rows of a module's own table with the columns {@code id, state, tries, next_try_at,
 * last_error}. A row is queued by inserting it as {@code WAITING} and waking the queue.
 */
public interface Work {

    /** The table that holds the rows. */
    String table();

    /** Does one item: inside its transaction with the row locked, or without one when the work is outside. */
    void handle(UUID id) throws Exception;

    /** True for work that calls out: its try is committed first, and no transaction is open while it runs. */
    default boolean outside() {
        return false;
    }

    /** How many items may be under way at once: slow work leaves threads to what people and clients wait for. */
    default int atOnce() {
        return Integer.MAX_VALUE;
    }

    /** Whether it goes on in a rush as at any other time, since somebody looks at it and waits. */
    default boolean isWaitedFor() {
        return false;
    }

    /**
     * How many items may share one transaction, so that commit and what all of them read is paid once. When one of them fails,
     * nothing of them is kept and each is done by itself.
     */
    default int together() {
        return 1;
    }

    /** Whether an outside try that ended without a result is held for a person instead of being repeated. */
    default boolean heldAfterCrash(UUID id) {
        return false;
    }

    /** Pauses before each further try; after the last one the item is parked and shown for repair. */
    default List<Duration> pauses() {
        return List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));
    }

    /** Tells the module, in the parking transaction, that an item waits for a person. */
    default void parked(UUID id, String reason) {}
}
