package io.sluice.process.funnel;

import io.sluice.deal.Deals;
import io.sluice.deal.Qualification.Authority;
import io.sluice.deal.Qualification.Budget;
import io.sluice.shared.Decisions;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Points by {@code lead-score.dmn}. */
@Component
class LeadScores {

    private static final String TABLE = "lead-score";

    private final Decisions decisions;
    private final Deals deals;

    LeadScores(Decisions decisions, Deals deals) {
        this.decisions = decisions;
        this.deals = deals;
    }

    void score(UUID dealId, Budget budget, Authority authority) {
        Map<String, Object> inputs = Map.of(
                "budget",
                budget.name(),
                "authority",
                authority.name(),
                "amount",
                deals.facts(dealId).amount().amount());
        deals.score(dealId, points(decisions.decide(TABLE, inputs).get("score")));
    }

    private static int points(@Nullable Object score) {
        return score instanceof Number number ? number.intValue() : 0;
    }
}
