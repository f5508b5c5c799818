package io.sluice.document.template;

import java.util.ArrayList;
import java.util.List;

/** Finds fields and directives in a paragraph's text; what Word's autocorrection made of them is put back first. */
final class TokenScanner {

    private final String text;
    private final Place place;
    private final List<Problem> problems;
    private final List<Token> tokens = new ArrayList<>();

    private TokenScanner(String text, Place place, List<Problem> problems) {
        this.text = straight(text);
        this.place = place;
        this.problems = problems;
    }

    static List<Token> scan(String text, Place place, List<Problem> problems) {
        TokenScanner scanner = new TokenScanner(text, place, problems);
        scanner.scan();
        return scanner.tokens;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int start = nextStart(at);
            if (start < 0) return;
            int end = end(start);
            if (end < 0) {
                problems.add(place.problem("unclosed", text.substring(start, Math.min(text.length(), start + 30))));
                at = start + 2;
            } else {
                tokens.add(new Token(start, end, text.substring(start, end)));
                at = end;
            }
        }
    }

    private int nextStart(int from) {
        for (int i = from; i < text.length(); i++) if (opens(i)) return i;
        return -1;
    }

    private boolean opens(int at) {
        return text.startsWith("${", at)
                || text.startsWith("[#", at)
                || text.startsWith("[/#", at)
                || text.startsWith("[@", at);
    }

    /** Behind the bracket that closes this token, not counting brackets inside of strings. */
    private int end(int start) {
        char closer = text.charAt(start) == '$' ? '}' : ']';
        char quote = 0;
        for (int i = start + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') i++;
                else if (c == quote) quote = 0;
            } else if (c == '"' || c == '\'') quote = c;
            else if (c == closer) return i + 1;
            else if (opens(i)) return -1; // the next token begins: this one was never closed
        }
        return -1;
    }

    /** Same length as the text, so that positions stay. */
    static String straight(String text) {
        StringBuilder straight = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) straight.append(straight(text.charAt(i)));
        return straight.toString();
    }

    private static char straight(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚' -> '\'';
            case '–', '—', '‑' -> '-';
            case '\u00a0', '\u202f', '\n', '\r', '\t' -> ' ';
            default -> c;
        };
    }
}
