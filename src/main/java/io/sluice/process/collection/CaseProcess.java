package io.sluice.process.collection;

import io.sluice.collection.CollectionCaseClosed;
import io.sluice.collection.CollectionCaseOpened;
import io.sluice.process.engine.AsEngine;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new case starts its process, in the same commit; the money ends it wherever it is. */
@Component
class CaseProcess {

    private final RuntimeService runtime;
    private final AsEngine asEngine;

    CaseProcess(RuntimeService runtime, AsEngine asEngine) {
        this.runtime = runtime;
        this.asEngine = asEngine;
    }

    @EventListener
    void start(CollectionCaseOpened opened) {
        Map<String, Object> variables = new HashMap<>();
        DebtCollection.CASE_ID.put(variables, opened.caseId());
        DebtCollection.CLIENT_ID.put(variables, opened.clientId());
        String key = opened.caseId().toString();
        asEngine.run(() -> runtime.startProcessInstanceByKey(DebtCollection.KEY, key, variables));
    }

    @EventListener
    void end(CollectionCaseClosed closed) {
        asEngine.run(() -> runtime.createMessageCorrelation("DebtPaid")
                .processInstanceBusinessKey(closed.caseId().toString())
                .correlateAll());
    }
}
