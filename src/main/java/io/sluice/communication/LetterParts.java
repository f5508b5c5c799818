package io.sluice.communication;

import io.sluice.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a template's file, each led by a line such as {@code --- subject}. */
record LetterParts(String subject, String text, @Nullable String html) {

    static LetterParts of(String name, String source) {
        Map<String, StringBuilder> parts = new HashMap<>();
        StringBuilder current = new StringBuilder();
        StringBuilder above = new StringBuilder();
        for (String line : source.lines().toList()) {
            above.append('\n');
            if (line.matches("---\\s+(subject|text|html)\\s*")) {
                // the empty lines keep the line numbers of messages true
                current = new StringBuilder(above);
                parts.put(line.substring(3).strip(), current);
            } else {
                current.append(line).append('\n');
            }
        }
        return of(name, parts);
    }

    private static LetterParts of(String name, Map<String, StringBuilder> parts) {
        StringBuilder subject = parts.get("subject");
        StringBuilder text = parts.get("text");
        StringBuilder html = parts.get("html");
        if (subject == null || text == null)
            throw Refusal.unavailable("communication.template.broken", name, "--- subject, --- text");
        return new LetterParts(subject.toString(), text.toString(), html == null ? null : html.toString());
    }
}
