package io.sluice.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A remembered cell says what the engine says, and what may change is asked each time. */
class RememberedFeelTests {

    private final FeelEngine plain = new ScalaFeelEngineFactory().createInstance();
    private final Counted counted = new Counted(plain);
    private final FeelEngine remembered = new RememberedFeel(counted);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">= 500000 | 500000",
                ">= 500000 | 499999.99",
                "[100..200) | 200",
                "< 10, > 20 | 25",
                "not(1, 2) | 2",
                "- | 7"
            })
    void aTestOfANumberIsAskedOnceAndAnsweredTheSame(String cell, BigDecimal number) {
        VariableContext context = context(number);
        boolean expected = plain.evaluateSimpleUnaryTests(cell, "cellInput", context);

        for (int i = 0; i < 3; i++)
            assertThat(remembered.evaluateSimpleUnaryTests(cell, "cellInput", context))
                    .isEqualTo(expected);

        assertThat(counted.times).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Task_A\"", "\"Task_A\",\"Task_B\"", "not(\"Task_B\")", "\"Task_C\""})
    void aTestOfAWordIsAskedOnceForEachWord(String cell) {
        for (String word : new String[] {"Task_A", "Task_B", "Task_A", "Task_B"})
            assertThat(remembered.evaluateSimpleUnaryTests(cell, "cellInput", context(word)))
                    .isEqualTo(plain.evaluateSimpleUnaryTests(cell, "cellInput", context(word)));

        assertThat(counted.times).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cellInput > other", "> other", "< now()", "string length(?) > 2", "> date(\"2026-01-01\")"})
    void whatDependsOnMoreThanTheValueIsAskedEachTime(String cell) {
        for (int i = 0; i < 2; i++)
            assertThat(remembered.evaluateSimpleUnaryTests(cell, "cellInput", context(5)))
                    .isEqualTo(plain.evaluateSimpleUnaryTests(cell, "cellInput", context(5)));

        assertThat(counted.times).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "-1.5", "\"WORKING_DAYS\"", "other", "true", "cellInput", "missing"})
    void anOutputIsWhatTheEngineMakesOfIt(String expression) {
        for (int i = 0; i < 2; i++) {
            Object said = remembered.evaluateSimpleExpression(expression, context("x"));
            Object expected = plain.evaluateSimpleExpression(expression, context("x"));
            assertThat(said).isEqualTo(expected);
        }
    }

    @Test
    void anotherValueOfAVariableIsAnotherQuestion() {
        Object first = remembered.evaluateSimpleExpression("cellInput", context("a"));
        Object second = remembered.evaluateSimpleExpression("cellInput", context("b"));

        assertThat(first).isEqualTo("a");
        assertThat(second).isEqualTo("b");
    }

    private static VariableContext context(Object input) {
        VariableMap variables =
                Variables.createVariables().putValue("cellInput", input).putValue("other", 3);
        return variables.asVariableContext();
    }

    /** Counts the questions that get through. */
    private static final class Counted implements FeelEngine {

        private final FeelEngine engine;
        private int times;

        Counted(FeelEngine engine) {
            this.engine = engine;
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
            times++;
            return engine.evaluateSimpleExpression(expression, context);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext context) {
            times++;
            return engine.evaluateSimpleUnaryTests(expression, input, context);
        }
    }
}
