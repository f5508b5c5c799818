package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Queues the invitation to the new date. */
@Component
class QueueMovedInvitation implements JavaDelegate {

    private final MeetingLetters letters;

    QueueMovedInvitation(MeetingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.moved(DEAL_ID.in(execution));
    }
}
