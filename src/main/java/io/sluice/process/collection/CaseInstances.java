package io.sluice.process.collection;

import io.sluice.process.engine.AsEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The running instances of cases. */
@Component
class CaseInstances {

    private final RuntimeService runtime;
    private final AsEngine asEngine;

    CaseInstances(RuntimeService runtime, AsEngine asEngine) {
        this.runtime = runtime;
        this.asEngine = asEngine;
    }

    void each(UUID caseId, Consumer<ProcessInstance> act) {
        asEngine.run(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString(), DebtCollection.KEY)
                .list()
                .forEach(act));
    }

    void begin(UUID caseId, UUID clientId, String activity) {
        Map<String, Object> variables = named(clientId);
        DebtCollection.CASE_ID.put(variables, caseId);
        var instance = runtime.createProcessInstanceByKey(DebtCollection.KEY)
                .businessKey(caseId.toString())
                .setVariables(variables);
        asEngine.run(() -> instance.startBeforeActivity(activity).execute());
    }

    void end(UUID caseId, String why) {
        each(caseId, one -> runtime.deleteProcessInstance(one.getId(), why));
    }

    /** Whose case it is from now on. */
    void name(ProcessInstance instance, UUID clientId) {
        runtime.setVariables(instance.getId(), named(clientId));
    }

    private static Map<String, Object> named(UUID clientId) {
        Map<String, Object> variables = new HashMap<>();
        DebtCollection.CLIENT_ID.put(variables, clientId);
        return variables;
    }
}
