package io.sluice.communication;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A letter in somebody's own words: plain text as typed, and the same as HTML with its web addresses as links. */
final class EditedLetter {

    /** Stands for the document's number until the document is issued. */
    static final String NUMBER = "{number}";

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");
    private static final List<String> NUMBERED = List.of("offer", "contract", "invoice");

    private EditedLetter() {}

    static Letter of(LetterDraft draft, Map<String, Object> data) {
        String number = number(data);
        String text = draft.body().replace(NUMBER, number).strip() + "\n";
        String subject = draft.subject().replace(NUMBER, number);
        List<String> missing =
                (draft.subject() + draft.body()).contains(NUMBER) && number.isEmpty() ? List.of("number") : List.of();
        return new Letter(subject, text, html(text), missing);
    }

    private static String number(Map<String, Object> data) {
        return NUMBERED.stream()
                .map(kind -> data.get(kind) instanceof Map<?, ?> map ? map.get("number") : data.get(kind + ".number"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private static String html(String text) {
        return Arrays.stream(text.strip().split("\n{2,}"))
                .map(paragraph -> "<p>" + linked(paragraph).replace("\n", "<br>\n") + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String linked(String text) {
        var links = LINK.matcher(text);
        StringBuilder html = new StringBuilder();
        int at = 0;
        while (links.find()) {
            String url = escaped(links.group());
            html.append(escaped(text.substring(at, links.start())));
            html.append("<a href=\"").append(url).append("\">").append(url).append("</a>");
            at = links.end();
        }
        return html.append(escaped(text.substring(at))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
