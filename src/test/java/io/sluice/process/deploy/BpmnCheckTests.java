package io.sluice.process.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BpmnCheckTests {

    private final BpmnCheck check = new BpmnCheck();

    @ParameterizedTest
    @CsvSource({
        "script, script, Task_Middle, 6",
        "java-class, class, Task_Middle, 6",
        "old-name-of-the-engine, class, Task_Middle, 6",
        "connector, connector, Task_Middle, 6",
        "shell, worker, Task_Middle, 6",
        "deferred, expression, Task_Middle, 6",
        "foreign-bean, unknown-bean, Task_Middle, 6",
        "reflection, expression, Task_Middle, 6",
        "duration, timer-duration, Timer_Moment, 6",
        "fixed-due-date, timer-date, Task_Middle, 6",
        "unknown-form, unknown-formRef, Task_Middle, 6",
        "unknown-form, unknown-group, Task_Middle, 6",
        "unknown-decision, unknown-decisionRef, Task_Middle, 6",
        "unknown-variable, unknown-variable, Task_Middle, 6",
        "wrong-arguments, unknown-method, Task_Middle, 6",
        "not-executable, not-executable, not-executable, 3",
        "lost-end, reference, Flow_Out, 7",
    })
    void aBadElementIsNamedWithItsLineAndTheRuleItBreaks(String model, String rule, String element, int line) {
        List<Problem> problems = check.problems(SmallModels.model(model + ".bpmn"), SmallModels.HOUSE);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.refuses()).isTrue();
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.element()).isEqualTo(element);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void aGoodModelIsNotRefused() {
        assertThat(refusals("good")).isEmpty();
    }

    @Test
    void aMissingTermOfHistoryIsOnlyAWarning() {
        assertThat(check.problems(SmallModels.model("no-term.bpmn"), SmallModels.HOUSE))
                .anyMatch(problem -> problem.rule().equals("no-ttl") && !problem.refuses());
        assertThat(refusals("no-term")).isEmpty();
    }

    @Test
    void aMissingLabelIsOnlyAWarning() {
        assertThat(check.problems(SmallModels.model("no-label.bpmn"), SmallModels.HOUSE))
                .anyMatch(problem -> problem.rule().equals("no-label") && !problem.refuses());
    }

    @Test
    void aDocumentTypeIsRefusedBeforeItIsRead() {
        assertThat(refusals("doctype"))
                .singleElement()
                .extracting(Problem::rule)
                .isEqualTo("doctype");
    }

    @Test
    void aFileThatEndsTooEarlyIsRefusedWithTheLastLine() {
        assertThat(refusals("cut-off")).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("unreadable");
            assertThat(problem.line()).isNotNull();
        });
    }

    private List<Problem> refusals(String model) {
        return check.problems(SmallModels.model(model + ".bpmn"), SmallModels.HOUSE).stream()
                .filter(Problem::refuses)
                .toList();
    }
}
