package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Queues the invitation to the meeting. */
@Component
class QueueInvitation implements JavaDelegate {

    private final MeetingLetters letters;

    QueueInvitation(MeetingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.invite(DEAL_ID.in(execution));
    }
}
