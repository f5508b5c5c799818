package io.sluice.process.tasks;

import io.sluice.calendar.Deadlines;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Closes the deadlines of a step that is left: its own, those of its boundary timers, those that waited beside it. */
@Component
class PointsLeft implements NodeListener {

    private final Deadlines deadlines;
    private final Map<String, List<String>> points = new ConcurrentHashMap<>();

    PointsLeft(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String event() {
        return ExecutionListener.EVENTNAME_END;
    }

    @Override
    public boolean hears(String nodeId) {
        return !nodeId.startsWith("Stage_");
    }

    @Override
    public void happened(DelegateExecution execution) {
        String holder = execution.getProcessBusinessKey();
        if (holder == null || !(execution.getBpmnModelElementInstance() instanceof FlowNode node)) return;
        deadlines.close(
                holder, points.computeIfAbsent(execution.getProcessDefinitionId() + node.getId(), key -> around(node)));
    }

    private static List<String> around(FlowNode node) {
        Stream<String> attached = node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .map(FlowElement::getId);
        Stream<FlowNode> gateways = node instanceof EventBasedGateway
                ? Stream.of(node)
                : node.getIncoming().stream().map(SequenceFlow::getSource).filter(EventBasedGateway.class::isInstance);
        Stream<String> beside = gateways.map(FlowNode::getOutgoing)
                .flatMap(Collection::stream)
                .map(flow -> flow.getTarget().getId());
        return Stream.of(Stream.of(node.getId()), attached, beside)
                .flatMap(ids -> ids)
                .filter(id -> id.startsWith("Timer_") || id.startsWith("Task_"))
                .distinct()
                .toList();
    }
}
