package io.sluice.planning;

import io.sluice.shared.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open tasks are asked for; what is not named is not narrowed.
 *
 * @param owner one person's
 * @param queue those that wait for a role or team
 * @param dueBefore late at that moment
 */
public record WorkFilter(
        @Nullable UUID owner,
        @Nullable String queue,
        @Nullable Instant dueBefore) {

    public WorkFilter {
        if (owner != null && queue != null) throw Refusal.invalid("planning.filter.both");
    }

    public static WorkFilter everything() {
        return new WorkFilter(null, null, null);
    }

    public static WorkFilter of(UUID owner) {
        return new WorkFilter(owner, null, null);
    }

    public static WorkFilter waitingIn(String queue) {
        return new WorkFilter(null, queue, null);
    }

    public WorkFilter dueBefore(Instant moment) {
        return new WorkFilter(owner, queue, moment);
    }
}
