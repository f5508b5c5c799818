package io.sluice.planning;

import io.sluice.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open task as the lists show it.
 *
 * @param taskKey its id in the diagram
 * @param ownerId who is to do it, none while it waits in a queue
 * @param queue key of the role or team that it waits for
 * @param priority the higher the sooner; 50 is ordinary
 */
public record WorkItem(
        String taskId,
        String taskKey,
        @Nullable UUID dealId,
        @Nullable String dealNumber,
        @Nullable UUID clientId,
        @Nullable String clientName,
        @Nullable UUID ownerId,
        @Nullable String queue,
        String title,
        @Nullable Instant due,
        int priority,
        @Nullable String stage,
        @Nullable Money amount) {}
