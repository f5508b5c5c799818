package io.sluice.document.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A directive of a template: the start, the middle or the end of a block.
 *
 * @param fields the fields its expression uses
 * @param variable what a list calls each of its items
 */
record Directive(
        String name,
        Role role,
        List<List<String>> fields,
        @Nullable String variable) {

    enum Role {
        OPEN,
        MIDDLE,
        CLOSE
    }

    private static final Set<String> BLOCKS = Set.of("if", "list", "items", "sep");
    private static final Map<String, Set<String>> MIDDLES =
            Map.of("else", Set.of("if", "list"), "elseif", Set.of("if"));
    private static final Pattern TAG = Pattern.compile("(/?)[#@]\\s*(\\w*)(.*)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(.*?)\\bas\\s+([\\p{L}_][\\p{L}\\p{N}_]*)\\s*");

    /** Does this middle belong into such a block? */
    boolean belongsTo(String block) {
        return MIDDLES.getOrDefault(name, Set.of()).contains(block);
    }

    /** The directive by its name alone, when its expression was refused and only its balance matters. */
    static @Nullable Directive bare(String inner) {
        Matcher tag = TAG.matcher(inner);
        if (!tag.matches() || (!BLOCKS.contains(tag.group(2)) && !MIDDLES.containsKey(tag.group(2)))) return null;
        return of(tag, List.of(), null);
    }

    static Directive parse(String inner) throws ExpressionRefused {
        Matcher tag = TAG.matcher(inner);
        Directive bare = bare(inner);
        if (bare == null || !tag.matches()) throw new ExpressionRefused("directive", inner);
        String argument = tag.group(3).strip();
        if (bare.role == Role.CLOSE || Set.of("sep", "else").contains(bare.name)) return without(bare, argument);
        return switch (bare.name) {
            case "list" -> list(tag, argument);
            case "items" -> items(tag, argument);
            default -> of(tag, Expression.fields(argument), null);
        };
    }

    private static Directive without(Directive bare, String argument) throws ExpressionRefused {
        if (!argument.isEmpty()) throw new ExpressionRefused("unexpected", argument);
        return bare;
    }

    private static Directive list(Matcher tag, String argument) throws ExpressionRefused {
        Matcher named = NAMED.matcher(argument);
        if (!named.matches()) return of(tag, Expression.fields(argument), null);
        return of(tag, Expression.fields(named.group(1)), named.group(2));
    }

    private static Directive items(Matcher tag, String argument) throws ExpressionRefused {
        Matcher named = NAMED.matcher(argument);
        if (!named.matches() || !named.group(1).isBlank()) throw new ExpressionRefused("unexpected", argument);
        return of(tag, List.of(), named.group(2));
    }

    private static Directive of(Matcher tag, List<List<String>> fields, @Nullable String variable) {
        String name = tag.group(2);
        Role role = !tag.group(1).isEmpty() ? Role.CLOSE : MIDDLES.containsKey(name) ? Role.MIDDLE : Role.OPEN;
        return new Directive(name, role, fields, variable);
    }
}
