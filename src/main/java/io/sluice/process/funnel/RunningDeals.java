package io.sluice.process.funnel;

import io.sluice.process.engine.AsEngine;
import io.sluice.process.engine.Instances;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/** The instances of deals: told what happened, or put elsewhere in the diagram. */
@Component
class RunningDeals {

    private static final int FEW = 5;

    private final RuntimeService runtime;
    private final HistoryService history;
    private final Instances instances;
    private final AsEngine asEngine;

    RunningDeals(RuntimeService runtime, HistoryService history, Instances instances, AsEngine asEngine) {
        this.runtime = runtime;
        this.history = history;
        this.instances = instances;
        this.asEngine = asEngine;
    }

    Optional<String> instance(UUID dealId) {
        return instances.find(SalesFunnel.KEY, dealId.toString());
    }

    /** Where it waited when it was put elsewhere, as the engine's history has it. */
    Optional<String> stoodAt(UUID dealId) {
        return instance(dealId)
                .flatMap(instance -> asEngine.call(() -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .canceled()
                        .orderByHistoricActivityInstanceEndTime()
                        .desc()
                        .listPage(0, FEW)
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .filter(node -> node.startsWith("Task_") || node.startsWith("Gateway_"))
                        .findFirst()));
    }

    /** Every deal that waits there. */
    List<UUID> allAt(String node) {
        return asEngine
                .call(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(SalesFunnel.KEY)
                        .activityIdIn(node)
                        .list())
                .stream()
                .map(instance -> UUID.fromString(instance.getBusinessKey()))
                .toList();
    }

    boolean isAt(UUID dealId, String node) {
        return instance(dealId)
                .map(instance -> asEngine.call(
                        () -> runtime.getActivityInstance(instance).getActivityInstances(node).length > 0))
                .orElse(false);
    }

    /** Whether somebody waited for it; a message that nobody waits for is no error. */
    boolean tell(UUID dealId, String message) {
        List<Execution> waiting = instances.waiting(SalesFunnel.KEY, dealId.toString(), message);
        asEngine.run(() -> waiting.forEach(one -> runtime.messageEventReceived(message, one.getId())));
        return !waiting.isEmpty();
    }

    /** Cancels what is open and goes on before the named node: a move, and what no message can reach any more. */
    void goTo(UUID dealId, String node) {
        instance(dealId)
                .ifPresent(instance -> asEngine.run(() -> {
                    var change = runtime.createProcessInstanceModification(instance);
                    var open = runtime.getActivityInstance(instance);
                    for (var one : open.getChildActivityInstances()) change.cancelActivityInstance(one.getId());
                    for (var one : open.getChildTransitionInstances()) change.cancelTransitionInstance(one.getId());
                    change.startBeforeActivity(node).execute();
                }));
    }

    /** From inside an instance whose own token runs on to its end. */
    void startAlso(String instance, String node) {
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity(node)
                .execute();
    }
}
