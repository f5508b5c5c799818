package io.sluice.process.tasks;

import io.sluice.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task is about.
 *
 * @param company the client's name where it is a company; a person's name never gets into a task
 * @param stage name of the funnel stage
 */
public record TaskSubject(
        @Nullable UUID dealId,
        @Nullable String dealNumber,
        @Nullable UUID clientId,
        @Nullable String clientName,
        @Nullable String company,
        @Nullable String stage,
        @Nullable Money amount) {}
