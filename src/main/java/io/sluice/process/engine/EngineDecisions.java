package io.sluice.process.engine;

import io.sluice.shared.Decisions;
import io.sluice.shared.Refusal;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Decision tables in the version that is in force. */
@Component
class EngineDecisions implements Decisions {

    private final DecisionService decisions;
    private final DecisionsInForce inForce;
    private final AsEngine asEngine;

    EngineDecisions(DecisionService decisions, DecisionsInForce inForce, AsEngine asEngine) {
        this.decisions = decisions;
        this.inForce = inForce;
        this.asEngine = asEngine;
    }

    @Override
    public Map<String, Object> decide(String decisionKey, Map<String, Object> inputs) {
        return asEngine.call(() -> evaluate(decisionKey, inputs)).stream()
                .findFirst()
                .map(DmnDecisionResultEntries::getEntryMap)
                .orElseThrow(() -> Refusal.conflict("process.decision.no-match", decisionKey, inputs));
    }

    private DmnDecisionResult evaluate(String decisionKey, Map<String, Object> inputs) {
        String id =
                inForce.id(decisionKey).orElseThrow(() -> Refusal.unavailable("process.decision.missing", decisionKey));
        return decisions.evaluateDecisionById(id).variables(inputs).evaluate();
    }
}
