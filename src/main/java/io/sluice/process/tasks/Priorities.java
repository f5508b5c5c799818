package io.sluice.process.tasks;

import io.sluice.shared.Decisions;
import io.sluice.shared.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How soon a task is to be done, as {@code task-priority.dmn} says. */
@Component
public class Priorities {

    private static final String TABLE = "task-priority";

    private final Decisions decisions;

    Priorities(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param overdue whether what the task is about is late */
    public int of(@Nullable Money amount, boolean overdue) {
        BigDecimal sum = amount == null ? BigDecimal.ZERO : amount.amount();
        return decisions
                                .decide(TABLE, Map.of("amount", sum, "overdue", overdue))
                                .get("priority")
                        instanceof Number priority
                ? priority.intValue()
                : 50;
    }
}
