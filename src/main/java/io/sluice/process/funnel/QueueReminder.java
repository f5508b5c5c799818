package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Queues the reminder of the meeting. */
@Component
class QueueReminder implements JavaDelegate {

    private final MeetingLetters letters;

    QueueReminder(MeetingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.remind(DEAL_ID.in(execution));
    }
}
