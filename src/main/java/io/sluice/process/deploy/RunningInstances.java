package io.sluice.process.deploy;

import io.sluice.process.engine.AsEngine;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Owners change the diagram; what runs follows it, one instance a transaction, where its step still exists. */
@Component
class RunningInstances {

    private static final Logger log = LoggerFactory.getLogger(RunningInstances.class);
    private static final int PORTION = 200;

    private final RepositoryService repository;
    private final Follower follower;
    private final Stragglers stragglers;
    private final AsEngine asEngine;
    private final Clock clock;

    RunningInstances(
            RepositoryService repository, Follower follower, Stragglers stragglers, AsEngine asEngine, Clock clock) {
        this.repository = repository;
        this.follower = follower;
        this.stragglers = stragglers;
        this.asEngine = asEngine;
        this.clock = clock;
    }

    /** One portion of every process; the next tick takes the next. */
    @Transactional
    public void follow() {
        if (!stragglers.tryLock()) return;
        stragglers.forgetGone();
        for (ProcessDefinition newest : newest()) lead(newest, false);
    }

    /** What would become of the instances of one process, or, without a rehearsal, what became of a portion of them. */
    @Transactional
    public List<Outcome> lead(String key, boolean rehearsal) {
        return newest().stream()
                .filter(definition -> definition.getKey().equals(key))
                .findFirst()
                .map(newest -> lead(newest, rehearsal))
                .orElseThrow(Refusal::missing);
    }

    private List<ProcessDefinition> newest() {
        return asEngine.call(
                () -> repository.createProcessDefinitionQuery().latestVersion().list());
    }

    private List<Outcome> lead(ProcessDefinition newest, boolean rehearsal) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Straggler straggler : stragglers.of(newest.getKey(), newest.getId(), rehearsal, PORTION))
            follower.lead(straggler, newest.getId(), rehearsal).ifPresent(outcomes::add);
        if (!rehearsal) note(newest, outcomes);
        return outcomes;
    }

    private void note(ProcessDefinition newest, List<Outcome> outcomes) {
        outcomes.stream()
                .filter(outcome -> !outcome.follows())
                .forEach(outcome -> stragglers.leaveBehind(outcome, newest.getKey(), newest.getId(), clock.instant()));
        if (!outcomes.isEmpty())
            log.info(
                    "{} of {} instances of {} follow version {}",
                    outcomes.stream().filter(Outcome::follows).count(),
                    outcomes.size(),
                    newest.getKey(),
                    newest.getVersion());
    }
}
