package io.sluice.intake.mail;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that a site's own form sends as a letter: lines of «Phone: …», «Телефон=…» or cells of a table. */
final class FormFields {

    private static final Pattern LINE =
            Pattern.compile("^\\s*([\\p{L}][\\p{L} _-]{1,30}?)\\s*(?:[:=]|\\s(?=[+\\d8]))\\s*(.+)$");
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        name("name", "name", "your name", "имя", "ваше имя", "фио", "контактное лицо");
        name("phone", "phone", "tel", "telephone", "mobile", "телефон", "тел", "номер телефона", "ваш телефон");
        name("email", "email", "e-mail", "mail", "почта", "эл почта", "электронная почта");
        name("company", "company", "organization", "компания", "организация", "фирма");
        name(
                "message",
                "message",
                "comment",
                "comments",
                "question",
                "комментарий",
                "сообщение",
                "вопрос",
                "текст сообщения");
        name("page", "page", "url", "страница");
    }

    private FormFields() {}

    private static void name(String field, String... words) {
        for (String word : words) NAMES.put(word, field);
    }

    /** Empty unless it is a form: at least two known fields, and a phone or an address among them. */
    static Map<String, String> in(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        text.lines().limit(200).forEach(line -> read(line, fields));
        boolean reachable = fields.containsKey("phone") || fields.containsKey("email");
        return reachable && fields.size() > 1 ? fields : Map.of();
    }

    private static void read(String line, Map<String, String> fields) {
        Matcher pair = LINE.matcher(line);
        if (!pair.matches()) {
            cell(line, fields);
            return;
        }
        String field = NAMES.get(pair.group(1).strip().toLowerCase(Locale.ROOT));
        String value = pair.group(2).strip();
        if (field != null && !value.isEmpty()) fields.putIfAbsent(field, value);
        else if (field == null) cell(line, fields);
    }

    /** The label in one cell of a row, the value in the next. */
    private static void cell(String line, Map<String, String> fields) {
        String row = line.strip();
        int space = row.indexOf(' ');
        if (space < 0) return;
        String field = NAMES.get(row.substring(0, space).toLowerCase(Locale.ROOT));
        if (field != null) fields.putIfAbsent(field, row.substring(space + 1).strip());
    }
}
