package io.sluice.process.tasks;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Ties our listeners to every task and node of every model while it is read, so that no diagram can forget them. */
@Component
class ModelListeners extends SpringBootProcessEnginePlugin {

    private final ObjectProvider<TaskLife> life;
    private final ObjectProvider<AnswerDesk> desk;
    private final ObjectProvider<NodeListener> nodes;
    private final ObjectProvider<TaskTaken> takers;

    // providers: the engine is built before those who use it
    ModelListeners(
            ObjectProvider<TaskLife> life,
            ObjectProvider<AnswerDesk> desk,
            ObjectProvider<NodeListener> nodes,
            ObjectProvider<TaskTaken> takers) {
        this.life = life;
        this.desk = desk;
        this.nodes = nodes;
        this.takers = takers;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null)
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        listeners.add(new Reader());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private void tie(TaskDefinition task) {
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, it -> {
            desk.getObject().opened(it);
            life.getObject().opened(it);
        });
        task.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE, it -> desk.getObject().completed(it));
        task.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE, it -> life.getObject().closed(it));
        task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, it -> takers.forEach(one -> one.taken(it)));
        task.addTaskListener(
                TaskListener.EVENTNAME_UPDATE, it -> life.getObject().changed(it));
        task.addTaskListener(
                TaskListener.EVENTNAME_DELETE, it -> life.getObject().closed(it));
    }

    private void tie(@Nullable ActivityImpl node) {
        if (node == null) return;
        nodes.stream()
                .filter(one -> one.hears(node.getId()))
                .forEach(one -> node.addListener(one.event(), (ExecutionListener) one::happened));
    }

    private final class Reader extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            tie(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
            tie(activity);
        }

        @Override
        public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            tie(activity);
        }

        @Override
        public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            tie(activity);
        }

        @Override
        public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
            tie(activity);
        }
    }
}
