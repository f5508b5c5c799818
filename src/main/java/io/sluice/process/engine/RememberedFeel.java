package io.sluice.process.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Remembers what a cell of a decision table says about a value: the engine parses each cell anew for each question and
 * builds all its functions for it, which made a start with four decisions five times dearer than one without.
 *
 * <p>Only cells that cannot depend on anything but that one value are remembered; dates, functions and words are asked.
 */
final class RememberedFeel implements FeelEngine {

    private static final int REMEMBERED = 20_000;
    private static final Pattern TEXTS = Pattern.compile("\"[^\"\\\\]*\"");
    private static final Pattern CONSTANT = Pattern.compile("[-\\d.\\s,<>=\\[\\]()]*|true|false|null");
    private static final Pattern TEST =
            Pattern.compile("(not\\s*\\()?([-\\d.\\s,<>=\\[\\]()]|\\btrue\\b|\\bfalse\\b)*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final FeelEngine engine;
    private final Cache<Asked, Optional<Object>> answers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RememberedFeel(FeelEngine engine) {
        this.engine = engine;
    }

    private record Asked(String expression, boolean test, Optional<Object> of) {}

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // an expression may say null
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        Optional<Object> of = NAME.matcher(expression).matches() ? plain(context, expression) : Optional.empty();
        if (of.isEmpty() && !CONSTANT.matcher(withoutTexts(expression)).matches())
            return engine.evaluateSimpleExpression(expression, context);
        Optional<Object> answer = answers.get(
                new Asked(expression, false, of),
                asked -> Optional.ofNullable(engine.evaluateSimpleExpression(expression, context)));
        return (T) answer.orElse(null);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext context) {
        Optional<Object> of = plain(context, input);
        if (of.isEmpty() || !TEST.matcher(withoutTexts(expression)).matches())
            return engine.evaluateSimpleUnaryTests(expression, input, context);
        return answers.get(
                        new Asked(expression, true, of),
                        asked -> Optional.of(engine.evaluateSimpleUnaryTests(expression, input, context)))
                .map(Boolean.TRUE::equals)
                .orElse(false);
    }

    /** The value where it is one that can be compared; anything richer is not remembered. */
    private static Optional<Object> plain(VariableContext context, String name) {
        TypedValue value = context.resolve(name);
        return Optional.ofNullable(value == null ? null : value.getValue())
                .filter(one -> one instanceof String || one instanceof Number || one instanceof Boolean);
    }

    private static String withoutTexts(String expression) {
        return TEXTS.matcher(expression).replaceAll(Matcher.quoteReplacement("0"));
    }
}
