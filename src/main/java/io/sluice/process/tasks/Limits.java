package io.sluice.process.tasks;

import io.sluice.calendar.Term;
import io.sluice.calendar.TermUnit;
import io.sluice.shared.Decisions;
import io.sluice.shared.Money;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Terms of steps and timers as {@code stage-limits.dmn} gives them. */
@Component
public class Limits {

    private static final String TABLE = "stage-limits";

    private final Decisions decisions;

    Limits(Decisions decisions) {
        this.decisions = decisions;
    }

    public Term term(String point, Money amount) {
        Map<String, Object> row = decisions.decide(TABLE, Map.of("point", point, "amount", amount.amount()));
        long term = ((Number) Objects.requireNonNull(row.get("term"))).longValue();
        return new Term(term, TermUnit.valueOf(String.valueOf(row.get("unit"))));
    }
}
