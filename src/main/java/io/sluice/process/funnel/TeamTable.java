package io.sluice.process.funnel;

import io.sluice.deal.DealFacts;
import io.sluice.shared.Decisions;
import org.springframework.stereotype.Component;

/** Which team a new deal belongs to, as {@code lead-assignment.dmn} says. */
@Component
class TeamTable {

    private static final String TABLE = "lead-assignment";

    private final Decisions decisions;
    private final Asked asked;

    TeamTable(Decisions decisions, Asked asked) {
        this.decisions = decisions;
        this.asked = asked;
    }

    String team(DealFacts deal) {
        return String.valueOf(decisions.decide(TABLE, asked.of(deal)).get("team"));
    }
}
