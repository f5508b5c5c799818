package io.sluice.process.funnel;

import io.sluice.intake.LeadReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A talk on the telephone is the first contact: whoever waits to make it goes on to the qualification. */
@Component
class FirstTalk {

    private final DealTasks tasks;
    private final RunningDeals running;

    FirstTalk(DealTasks tasks, RunningDeals running) {
        this.tasks = tasks;
        this.running = running;
    }

    @EventListener
    void goOn(LeadReached reached) {
        boolean waits = tasks.of(reached.dealId()).stream()
                .anyMatch(task -> task.getTaskDefinitionKey().equals("Task_ContactLead"));
        if (waits) running.goTo(reached.dealId(), "Task_QualifyLead");
    }
}
