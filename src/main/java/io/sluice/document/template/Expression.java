package io.sluice.document.template;

import io.sluice.document.template.Lexer.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads an expression by the allowed grammar and nothing else, noting the fields that it uses. */
final class Expression {

    private static final Set<String> BUILT_INS = Set.of(
            "string", "upper_case", "cap_first", "has_content", "size", "join", "index", "counter", "c", "round");
    private static final Set<String> COMPARISONS = Set.of("==", "=", "!=", "gt", "gte", "lt", "lte");
    private static final Set<String> RESERVED = Set.of("as", "in", "using", "gt", "gte", "lt", "lte", "and", "or");
    private static final int DEEPEST = 40;

    private final List<Word> words;
    private final List<List<String>> fields = new ArrayList<>();
    private int at;
    private int depth;

    private Expression(List<Word> words) {
        this.words = words;
    }

    /** The fields it uses, each as its names from the root on. */
    static List<List<String>> fields(String source) throws ExpressionRefused {
        Expression expression = new Expression(Lexer.words(source));
        expression.any();
        if (expression.peek().type() != Lexer.Type.END) throw expression.unexpected();
        return expression.fields;
    }

    private void any() throws ExpressionRefused {
        if (++depth > DEEPEST) throw new ExpressionRefused("too-deep");
        comparison();
        while (accept("&&") || accept("||")) comparison();
        depth--;
    }

    private void comparison() throws ExpressionRefused {
        sum();
        if (COMPARISONS.contains(peek().text()) && peek().type() != Lexer.Type.STRING) {
            at++;
            sum();
        }
    }

    private void sum() throws ExpressionRefused {
        product();
        while (accept("+") || accept("-")) product();
    }

    private void product() throws ExpressionRefused {
        unary();
        while (accept("*") || accept("/") || accept("%")) unary();
    }

    private void unary() throws ExpressionRefused {
        boolean signed = accept("!") || accept("-");
        while (signed) signed = accept("!") || accept("-");
        primary();
        suffixes();
    }

    private void primary() throws ExpressionRefused {
        Word word = words.get(at++);
        switch (word.type()) {
            case NUMBER, STRING -> {}
            case NAME -> named(word.text());
            default -> {
                at--;
                if (!accept("(")) throw unexpected();
                any();
                expect(")");
            }
        }
    }

    private void named(String name) throws ExpressionRefused {
        if (RESERVED.contains(name)) throw new ExpressionRefused("unexpected", name);
        if (accept("(")) {
            if (!Functions.NAMES.contains(name)) throw new ExpressionRefused("function", name);
            arguments();
        } else if (!name.equals("true") && !name.equals("false")) path(name);
    }

    private void path(String root) throws ExpressionRefused {
        List<String> path = new ArrayList<>(List.of(root));
        while (accept(".")) path.add(name());
        if (peek().text().equals("(")) throw new ExpressionRefused("function", String.join(".", path));
        fields.add(path);
    }

    private void suffixes() throws ExpressionRefused {
        for (; ; ) {
            if (accept("??")) continue;
            if (accept("?")) builtIn(name());
            else if (accept("!")) fallback();
            else if (accept(".")) throw new ExpressionRefused("unexpected", ".");
            else return;
        }
    }

    private void builtIn(String name) throws ExpressionRefused {
        if (!BUILT_INS.contains(name)) throw new ExpressionRefused("built-in", name);
        if (accept("(")) arguments();
    }

    private void fallback() throws ExpressionRefused {
        Word next = peek();
        boolean value = next.type() == Lexer.Type.STRING
                || next.type() == Lexer.Type.NUMBER
                || next.text().equals("(")
                || (next.type() == Lexer.Type.NAME && !RESERVED.contains(next.text()));
        if (value) primary();
    }

    private void arguments() throws ExpressionRefused {
        if (accept(")")) return;
        any();
        while (accept(",")) any();
        expect(")");
    }

    private String name() throws ExpressionRefused {
        if (peek().type() != Lexer.Type.NAME) throw unexpected();
        return words.get(at++).text();
    }

    private boolean accept(String sign) {
        if (peek().type() != Lexer.Type.SIGN || !peek().text().equals(sign)) return false;
        at++;
        return true;
    }

    private void expect(String sign) throws ExpressionRefused {
        if (!accept(sign)) throw new ExpressionRefused("expected", sign);
    }

    private Word peek() {
        return words.get(at);
    }

    private ExpressionRefused unexpected() {
        return peek().type() == Lexer.Type.END
                ? new ExpressionRefused("incomplete")
                : new ExpressionRefused("unexpected", peek().text());
    }
}
