package io.sluice.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.deal.FunnelStage;
import io.sluice.process.collection.DebtCollection;
import io.sluice.process.funnel.SalesFunnel;
import io.sluice.staff.Role;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;

class ProcessContractTests {

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution(?:,'(\\w+)')?\\)\\}");

    @Test
    void aFileIsNamedAfterTheProcessOrDecisionInIt() {
        Models.processes()
                .forEach((file, model) -> assertThat(model.getModelElementsByType(Process.class))
                        .extracting(Process::getId)
                        .containsExactly(file));
        Models.decisions()
                .forEach((file, model) -> assertThat(model.getModelElementsByType(Decision.class))
                        .extracting(Decision::getId)
                        .containsExactly(file));
    }

    @Test
    void everyProcessSaysHowLongItsHistoryIsKeptItsVersionAndWhatItIsFor() {
        assertThat(Models.all(Process.class)).allSatisfy(process -> {
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
            assertThat(process.getCamundaVersionTag()).isNotBlank();
            assertThat(process.getDocumentations()).isNotEmpty();
        });
    }

    @Test
    void everyStepHasALabelInBothLanguagesAndAShape() {
        for (BpmnModelInstance model : Models.processes().values()) {
            Set<String> drawn = model.getModelElementsByType(BpmnShape.class).stream()
                    .map(shape -> shape.getBpmnElement().getId())
                    .collect(Collectors.toSet());

            assertThat(model.getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
                assertThat(node.getName()).as(node.getId()).isNotBlank();
                assertThat(Models.hasRussianLabel(node)).as(node.getId()).isTrue();
                assertThat(drawn).contains(node.getId());
            });
        }
    }

    @Test
    void noIdIsMadeByATool() {
        assertThat(Models.all(FlowElement.class))
                .extracting(FlowElement::getId)
                .noneMatch(id -> id.matches(".*_[0-9a-z]{7}") && id.matches(".*\\d.*"));
    }

    @Test
    void everyServiceTaskIsTheBeanOfItsNameAndEveryBeanHasItsTask() {
        Set<String> named = Models.all(ServiceTask.class).stream()
                .map(task -> bean(task.getId(), task.getCamundaDelegateExpression()))
                .collect(Collectors.toCollection(TreeSet::new));
        Models.all(CamundaExecutionListener.class).stream()
                .map(listener -> listener.getCamundaDelegateExpression().replaceAll("[${}]", ""))
                .forEach(named::add);

        assertThat(named).isEqualTo(OurBeans.steps().keySet());
    }

    @Test
    void everyCallOfAModelFindsItsBeanAndMethod() {
        calls().forEach(call -> {
            Class<?> bean = OurBeans.helpers().get(call.group(1));
            assertThat(bean).as(call.group()).isNotNull();
            assertThat(Arrays.stream(bean.getDeclaredMethods()).map(Method::getName))
                    .as(call.group())
                    .contains(call.group(2));
        });
    }

    @Test
    void aDeadlineIsNamedAfterTheStepOrTimerThatAsksForIt() {
        Set<String> points = calls().filter(call -> call.group(3) != null)
                .map(call -> call.group(3))
                .collect(Collectors.toSet());

        assertThat(Models.all(FlowNode.class)).extracting(FlowNode::getId).containsAll(points);
        assertThat(points)
                .allSatisfy(point -> assertThat(Models.text("stage-limits.dmn") + Models.sources())
                        .contains("\"" + point + "\""));
    }

    @Test
    void everyConditionIsOneComparisonOfADeclaredVariableOrOneQuestion() {
        Set<String> declared = new TreeSet<>(OurBeans.variables(SalesFunnel.class));
        declared.addAll(OurBeans.variables(DebtCollection.class));

        assertThat(Models.all(ConditionExpression.class))
                .extracting(condition -> condition.getTextContent().strip())
                .allSatisfy(text -> assertThat(text)
                        .satisfiesAnyOf(
                                it -> assertThat(it).matches(CALL),
                                it -> assertThat(declared).contains(it.replaceAll("[${}]| == '[A-Z_]+'", ""))));
    }

    @Test
    void everyQueueIsARole() {
        assertThat(Models.all(UserTask.class))
                .flatMap(UserTask::getCamundaCandidateGroupsList)
                .allMatch(group -> Role.of(group).isPresent());
    }

    @Test
    void theMilestonesOfTheFunnelAreItsStages() {
        List<String> milestones = Models.all(IntermediateThrowEvent.class).stream()
                .map(FlowElement::getId)
                .filter(id -> id.startsWith("Stage_"))
                .map(id -> id.substring("Stage_".length()).replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
                .toList();

        assertThat(milestones)
                .map(name -> FunnelStage.valueOf(name.toUpperCase(Locale.ROOT)))
                .containsExactlyInAnyOrder(FunnelStage.values());
    }

    @Test
    void everyMessageIsSentBySomebody() {
        String sources = Models.sources();

        assertThat(Models.all(Message.class))
                .extracting(Message::getName)
                .allSatisfy(name -> assertThat(sources).contains("\"" + name + "\""));
    }

    @Test
    void everyDecisionIsAskedForByAModelOrByTheCode() {
        Set<String> asked = Models.all(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
        String sources = Models.sources();

        assertThat(Models.decisions().keySet())
                .containsAll(asked)
                .allSatisfy(key -> assertThat(asked.contains(key) || sources.contains("\"" + key + "\""))
                        .as(key)
                        .isTrue());
    }

    @Test
    void everyAnswerOfAQuestionIsLabelled() {
        assertThat(Models.all(SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allMatch(flow -> flow.getName() != null && Models.hasRussianLabel(flow));
    }

    private static Stream<MatchResult> calls() {
        return Models.processes().keySet().stream()
                .map(key -> Models.text(key + ".bpmn"))
                .map(text -> CALL.matcher(text).results().toList())
                .flatMap(Collection::stream);
    }

    private static String bean(String taskId, String expression) {
        String bean = expression.replaceAll("[${}]", "");
        assertThat("Task_" + Character.toUpperCase(bean.charAt(0)) + bean.substring(1))
                .isEqualTo(taskId);
        return bean;
    }
}
