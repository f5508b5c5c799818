package io.sluice.process.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sluice.shared.Decisions;
import io.sluice.shared.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Decision tables in the version that is in force. */
@Component
class EngineDecisions implements Decisions {

    private final DecisionService decisions;
    private final DecisionsInForce inForce;
    private final AsEngine asEngine;
    // in a rush the same is asked again and again; a table that looks at the clock is a second late at most
    private final Cache<Asked, Map<String, Object>> answers = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    EngineDecisions(DecisionService decisions, DecisionsInForce inForce, AsEngine asEngine) {
        this.decisions = decisions;
        this.inForce = inForce;
        this.asEngine = asEngine;
    }

    private record Asked(String versionId, String key, Map<String, Object> inputs) {}

    @Override
    public Map<String, Object> decide(String decisionKey, Map<String, Object> inputs) {
        String id =
                inForce.id(decisionKey).orElseThrow(() -> Refusal.unavailable("process.decision.missing", decisionKey));
        return answers.get(new Asked(id, decisionKey, new HashMap<>(inputs)), this::evaluate);
    }

    private Map<String, Object> evaluate(Asked asked) {
        return asEngine
                .call(() -> decisions
                        .evaluateDecisionById(asked.versionId)
                        .variables(asked.inputs)
                        .evaluate())
                .stream()
                .findFirst()
                .map(DmnDecisionResultEntries::getEntryMap)
                .orElseThrow(() -> Refusal.conflict("process.decision.no-match", asked.key, asked.inputs));
    }
}
