package io.sluice.desk.web;

import io.sluice.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task of the day with the deal it belongs to. */
public record DayTask(
        NextTask task,
        @Nullable UUID dealId,
        @Nullable String dealNumber,
        @Nullable String client,
        @Nullable Money amount) {}
