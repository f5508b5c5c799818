package io.sluice.process.deploy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the few shapes an expression may have: a bean, a call of its method, a variable, or a variable compared with
 * one value.
 *
 * @param name the bean, or the variable
 * @param method set for a call
 * @param arguments how many the call has
 */
record Formula(Shape shape, String name, @Nullable String method, int arguments) {

    enum Shape {
        CALL,
        NAME,
        COMPARISON
    }

    private static final String WORD = "[A-Za-z_][A-Za-z0-9_]*";
    private static final String VALUE = "(?:'[^'\\\\]*'|\"[^\"\\\\]*\"|true|false|-?\\d+(?:\\.\\d+)?)";
    private static final String ARGUMENT = "(?:" + VALUE + "|" + WORD + ")";

    private static final Pattern CALL =
            Pattern.compile("\\$\\{\\s*!?\\s*(%s)\\.(%s)\\(\\s*((?:%s(?:\\s*,\\s*%s)*)?)\\s*\\)\\s*}"
                    .formatted(WORD, WORD, ARGUMENT, ARGUMENT));
    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*(?:!\\s*|not\\s+)?(%s)\\s*}".formatted(WORD));
    private static final Pattern COMPARISON =
            Pattern.compile("\\$\\{\\s*(%s)\\s*(?:==|!=|eq|ne)\\s*%s\\s*}".formatted(WORD, VALUE));
    private static final Pattern EACH = Pattern.compile(ARGUMENT);

    static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    static Optional<Formula> of(String text) {
        Matcher call = CALL.matcher(text);
        if (call.matches())
            return Optional.of(new Formula(Shape.CALL, call.group(1), call.group(2), count(call.group(3))));
        return named(Shape.NAME, NAME.matcher(text)).or(() -> named(Shape.COMPARISON, COMPARISON.matcher(text)));
    }

    private static Optional<Formula> named(Shape shape, Matcher text) {
        return text.matches() ? Optional.of(new Formula(shape, text.group(1), null, 0)) : Optional.empty();
    }

    private static int count(String arguments) {
        return (int) EACH.matcher(arguments).results().count();
    }
}
