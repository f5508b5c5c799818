package io.sluice.communication;

import io.sluice.shared.Refusal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a letter's template may use; everything else is refused before it is compiled. */
final class LetterRules {

    private static final int LARGEST = 100_000;
    private static final Set<String> DIRECTIVES = Set.of("if", "elseif", "else", "list", "items", "sep");
    private static final Set<String> BUILT_INS = Set.of(
            "string", "upper_case", "cap_first", "has_content", "size", "join", "index", "counter", "c", "round");
    private static final Pattern TAG = Pattern.compile("\\[/?([#@])([\\w.]*)([^\\]]*)\\]?");
    private static final Pattern VALUE = Pattern.compile("\\$\\{([^}]*)}?");
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*(\\w+)");
    private static final Pattern FORBIDDEN = Pattern.compile("\\.\\.|(^|[^\\w\\])\\s])\\s*\\.\\w|[{}\\[#@]|#\\{");

    private LetterRules() {}

    static void check(String name, String source) {
        if (source.length() > LARGEST) throw refused(name, source.length() + " > " + LARGEST);
        tags(name, source);
        Matcher value = VALUE.matcher(source);
        while (value.find()) expression(name, value.group(), value.group(1));
    }

    private static void tags(String name, String source) {
        Matcher tag = TAG.matcher(source);
        while (tag.find()) {
            if (tag.group(1).equals("@") || !DIRECTIVES.contains(tag.group(2))) throw refused(name, tag.group());
            expression(name, tag.group(), tag.group(3));
        }
    }

    private static void expression(String name, String quoted, String expression) {
        // a quote left open would hide what follows from this check
        if (odd(expression, '"') || odd(expression, '\'') || expression.contains("\\")) throw refused(name, quoted);
        if (FORBIDDEN.matcher(expression).find()) throw refused(name, quoted);
        Matcher builtIn = BUILT_IN.matcher(expression);
        while (builtIn.find()) if (!BUILT_INS.contains(builtIn.group(1))) throw refused(name, quoted);
    }

    private static boolean odd(String text, char quote) {
        return text.chars().filter(one -> one == quote).count() % 2 == 1;
    }

    private static Refusal refused(String name, String quoted) {
        return Refusal.unavailable("communication.template.broken", name, quoted);
    }
}
