package io.sluice.process.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which version of a decision table is in force. A deal asks for thirty tables, the engine would search for the newest one
 * each time; another node's deployment is known here within a second, our own at once.
 */
@Component
class DecisionsInForce {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final RepositoryService repository;
    private final Cache<String, String> ids = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    DecisionsInForce(RepositoryService repository) {
        this.repository = repository;
    }

    Optional<String> id(String key) {
        return Optional.ofNullable(ids.get(key, this::newest));
    }

    @EventListener(ModelsChanged.class)
    void forget() {
        ids.invalidateAll();
    }

    private @Nullable String newest(String key) {
        DecisionDefinition newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return newest == null ? null : newest.getId();
    }
}
