package io.sluice.process.collection;

import io.sluice.calendar.Deadlines;
import io.sluice.collection.CollectionCaseJoined;
import io.sluice.collection.CollectionCaseReopened;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that joined another one runs no more; when it comes back, it waits for the promise on record, else somebody calls. */
@Component
class JoinedCaseProcess {

    private static final String WAITING = "Gateway_AwaitMoney";

    private final CaseInstances instances;
    private final CaseDeadlines promises;
    private final Deadlines deadlines;

    JoinedCaseProcess(CaseInstances instances, CaseDeadlines promises, Deadlines deadlines) {
        this.instances = instances;
        this.promises = promises;
        this.deadlines = deadlines;
    }

    @EventListener
    void end(CollectionCaseJoined joined) {
        instances.end(joined.caseId(), "joined " + joined.intoId());
        deadlines.closeAll(joined.caseId().toString());
    }

    @EventListener
    void start(CollectionCaseReopened reopened) {
        LocalDate promised = reopened.promisedOn();
        if (promised != null) promises.promised(reopened.caseId(), promised);
        instances.begin(reopened.caseId(), reopened.clientId(), promised == null ? "Task_CallDebtor" : WAITING);
    }
}
