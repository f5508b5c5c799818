package io.sluice.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into words; a sign that it does not know is refused. */
final class Lexer {

    enum Type {
        NAME,
        NUMBER,
        STRING,
        SIGN,
        END
    }

    record Word(Type type, String text) {}

    private static final Pattern WORD = Pattern.compile("\\s*(?:(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)"
            + "|(?<number>\\d+(?:\\.\\d+)?)"
            + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')"
            + "|(?<sign>\\?\\?|==|!=|&&|\\|\\||[-+*/%=!?.,()]))");
    private static final int LONGEST = 1000;

    private Lexer() {}

    static List<Word> words(String expression) throws ExpressionRefused {
        if (expression.length() > LONGEST) throw new ExpressionRefused("too-long", Integer.toString(LONGEST));
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(expression);
        int at = 0;
        while (at < expression.length() && !expression.substring(at).isBlank()) {
            if (!matcher.region(at, expression.length()).lookingAt())
                throw unknown(expression.substring(at).strip());
            words.add(word(matcher));
            at = matcher.end();
        }
        words.add(new Word(Type.END, ""));
        return words;
    }

    private static Word word(Matcher matcher) throws ExpressionRefused {
        if (matcher.group("name") != null) return new Word(Type.NAME, matcher.group("name"));
        if (matcher.group("number") != null) return new Word(Type.NUMBER, matcher.group("number"));
        if (matcher.group("sign") != null) return new Word(Type.SIGN, matcher.group("sign"));
        String string = matcher.group("string");
        // a string with a field inside would be evaluated
        if (string.contains("${") || string.contains("#{")) throw new ExpressionRefused("field-in-string", string);
        return new Word(Type.STRING, string);
    }

    private static ExpressionRefused unknown(String rest) {
        if (rest.startsWith(">") || rest.startsWith("<")) return new ExpressionRefused("comparison", rest);
        return new ExpressionRefused("unexpected", rest);
    }
}
