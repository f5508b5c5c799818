package io.sluice.communication;

import io.sluice.shared.Refusal;
import io.sluice.shared.Spelling;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at a whole letter and names everything that is wrong at once; both ways of each condition are written. */
final class LetterCheck {

    private static final Pattern EXPRESSION = Pattern.compile(
            "\\$\\{([^}]*)}|\\[#(?:if|elseif)\\s([^\\]]*)]|\\[#list\\s+([^\\]]*?)\\s+as\\s+(\\w+)\\s*]");
    private static final Pattern NAME = Pattern.compile("(?<![.?\\w])[a-zA-Z_]\\w*(?:\\.[a-zA-Z_]\\w*)*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Set<String> WORDS = Set.of("as", "gt", "gte", "lt", "lte", "true", "false");
    private static final ZoneId ANY = ZoneId.of("UTC");

    private final String letter;
    private final String source;
    private final NavigableSet<String> fields;
    private final List<LetterProblem> problems = new ArrayList<>();
    private final Set<String> items = new HashSet<>();

    private LetterCheck(String letter, String source) {
        this.letter = letter;
        this.source = source;
        this.fields = LetterSamples.fields(letter);
    }

    static List<LetterProblem> problems(String letter, String source) {
        LetterCheck check = new LetterCheck(letter, source);
        check.rules();
        if (check.problems.isEmpty()) check.names();
        if (check.problems.isEmpty()) check.written();
        return List.copyOf(check.problems);
    }

    private void rules() {
        for (LetterRules.Finding finding : LetterRules.findings(source))
            problem(finding.at(), finding.quoted(), "communication.check.forbidden");
        for (String part : List.of("subject", "text", "html"))
            if (!Pattern.compile("(?m)^---\\s+" + part + "\\s*$")
                    .matcher(source)
                    .find())
                problems.add(
                        new LetterProblem(0, "", "communication.check.part-missing", List.of("--- " + part), null));
    }

    private void names() {
        Matcher expression = EXPRESSION.matcher(source);
        while (expression.find()) {
            String list = expression.group(4);
            if (list != null) items.add(list);
            String inside = expression.group(1) != null
                    ? expression.group(1)
                    : expression.group(2) != null ? expression.group(2) : expression.group(3);
            names(expression.start(), expression.group(), QUOTED.matcher(inside).replaceAll(" "));
        }
    }

    private void names(int at, String quoted, String inside) {
        Matcher name = NAME.matcher(inside);
        while (name.find()) {
            String path = name.group();
            String root = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
            if (WORDS.contains(path) || items.contains(root) || fields.contains(path)) continue;
            problems.add(new LetterProblem(
                    line(at),
                    shortened(quoted),
                    "communication.check.unknown",
                    List.of(path),
                    Spelling.nearest(fields, path).orElse(null)));
        }
    }

    /** With everything there, and with nothing that may be missing. */
    private void written() {
        try {
            LetterTemplate template = LetterTemplate.compile(letter, source);
            written(template, LetterSamples.full(letter, false));
            written(template, LetterSamples.needed(letter, false));
        } catch (Refusal refused) {
            String said = refused.args().length > 1 ? String.valueOf(refused.args()[1]) : refused.messageKey();
            problems.add(new LetterProblem(
                    0,
                    "",
                    "communication.check.failed",
                    List.of(said.lines().findFirst().orElse("")),
                    null));
        }
    }

    private void written(LetterTemplate template, Map<String, Object> data) {
        Letter made = template.write(new LetterValues("en", ANY).of(data));
        if (made.subject().isBlank()) problem(0, "--- subject", "communication.check.no-subject");
        for (String missing : made.warnings()) {
            int at = Math.max(0, source.indexOf(missing));
            LetterProblem problem = new LetterProblem(
                    line(at), shortened(missing), "communication.check.may-be-missing", List.of(missing), null);
            if (!problems.contains(problem)) problems.add(problem);
        }
    }

    private void problem(int at, String quoted, String key) {
        problems.add(new LetterProblem(line(at), shortened(quoted), key, List.of(), null));
    }

    private int line(int at) {
        return (int) source.substring(0, at).chars().filter(one -> one == '\n').count() + 1;
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
