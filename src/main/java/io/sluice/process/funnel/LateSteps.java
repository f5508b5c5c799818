package io.sluice.process.funnel;

import io.sluice.deal.Deals;
import io.sluice.process.tasks.Priorities;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A step whose term is over: its head is told, and it stands higher in every list. */
@Component
class LateSteps {

    private final HeadLetters letters;
    private final DealTasks tasks;
    private final Deals deals;
    private final Priorities priorities;

    LateSteps(HeadLetters letters, DealTasks tasks, Deals deals, Priorities priorities) {
        this.letters = letters;
        this.tasks = tasks;
        this.deals = deals;
        this.priorities = priorities;
    }

    void firstResponse(UUID dealId) {
        letters.firstResponseMissed(dealId);
        raise(dealId, "Task_ContactLead");
    }

    void review(UUID dealId) {
        letters.reviewOverdue(dealId);
        raise(dealId, "Task_ReviewContract");
    }

    private void raise(UUID dealId, String taskKey) {
        tasks.raise(dealId, taskKey, priorities.of(deals.facts(dealId).amount(), true));
    }
}
