package io.sluice.planning;

import java.util.Set;
import java.util.UUID;

/**
 * Whose tasks and which queues a reader may see.
 *
 * @param all nothing is hidden
 */
record Sight(boolean all, Set<UUID> owners, Set<String> queues) {

    /** What is left of the sight when only this is asked for; what is out of sight is simply not there. */
    Sight narrowedTo(WorkFilter filter) {
        UUID owner = filter.owner();
        String queue = filter.queue();
        if (owner != null) return only(all || owners.contains(owner) ? Set.of(owner) : Set.of(), Set.of());
        if (queue != null) return only(Set.of(), all || queues.contains(queue) ? Set.of(queue) : Set.of());
        return this;
    }

    UUID[] ownerIds() {
        return owners.toArray(UUID[]::new);
    }

    String[] queueKeys() {
        return queues.toArray(String[]::new);
    }

    private static Sight only(Set<UUID> owners, Set<String> queues) {
        return new Sight(false, owners, queues);
    }
}
