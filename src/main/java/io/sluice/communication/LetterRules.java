package io.sluice.communication;

import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
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

    /** Something that is not allowed, and where it begins. */
    record Finding(int at, String quoted) {}

    static void check(String name, String source) {
        findings(source).stream().findFirst().ifPresent(finding -> {
            throw Refusal.unavailable("communication.template.broken", name, finding.quoted());
        });
    }

    /** Everything that is not allowed, in the order of the text. */
    static List<Finding> findings(String source) {
        if (source.length() > LARGEST) return List.of(new Finding(0, source.length() + " > " + LARGEST));
        List<Finding> findings = new ArrayList<>();
        Matcher tag = TAG.matcher(source);
        while (tag.find()) {
            boolean known = !tag.group(1).equals("@") && DIRECTIVES.contains(tag.group(2));
            if (!known || forbidden(tag.group(3))) findings.add(new Finding(tag.start(), tag.group()));
        }
        Matcher value = VALUE.matcher(source);
        while (value.find()) if (forbidden(value.group(1))) findings.add(new Finding(value.start(), value.group()));
        findings.sort(java.util.Comparator.comparingInt(Finding::at));
        return findings;
    }

    private static boolean forbidden(String expression) {
        // a quote left open would hide what follows from this check
        if (odd(expression, '"') || odd(expression, '\'') || expression.contains("\\")) return true;
        if (FORBIDDEN.matcher(expression).find()) return true;
        Matcher builtIn = BUILT_IN.matcher(expression);
        while (builtIn.find()) if (!BUILT_INS.contains(builtIn.group(1))) return true;
        return false;
    }

    private static boolean odd(String text, char quote) {
        return text.chars().filter(one -> one == quote).count() % 2 == 1;
    }
}
