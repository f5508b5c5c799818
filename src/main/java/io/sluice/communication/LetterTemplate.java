package io.sluice.communication;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.sluice.shared.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One letter's template: subject, text and HTML, compiled in the sandbox. */
final class LetterTemplate {

    private final String source;
    private final Template subject;
    private final Template text;
    private final @Nullable Template html;

    private LetterTemplate(String source, Template subject, Template text, @Nullable Template html) {
        this.source = source;
        this.subject = subject;
        this.text = text;
        this.html = html;
    }

    static LetterTemplate compile(String name, String source) {
        LetterRules.check(name, source);
        LetterParts parts = LetterParts.of(name, source);
        return new LetterTemplate(
                source,
                part(name, parts.subject(), LetterSandbox.TEXT),
                part(name, parts.text(), LetterSandbox.TEXT),
                parts.html() == null ? null : part(name, parts.html(), LetterSandbox.HTML));
    }

    private static Template part(String name, String source, Configuration sandbox) {
        try {
            return new Template(name, source, sandbox);
        } catch (IOException e) {
            throw Refusal.unavailable("communication.template.broken", name, String.valueOf(e.getMessage()));
        }
    }

    boolean isOf(String other) {
        return source.equals(other);
    }

    Letter write(Map<String, Object> values) {
        List<String> warnings = new ArrayList<>();
        String line = written(subject, values, warnings);
        // an optional paragraph that is left out leaves no hole
        String plain = written(text, values, warnings).replaceAll("\n{3,}", "\n\n");
        String rich = html == null ? null : written(html, values, warnings);
        return new Letter(
                oneLine(line), plain, rich, warnings.stream().distinct().toList());
    }

    // a line break would begin another header
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String written(Template part, Map<String, Object> values, List<String> warnings) {
        BoundedText out = new BoundedText();
        try {
            var run = part.createProcessingEnvironment(values, out);
            run.setCustomAttribute(LetterSandbox.WARNINGS, warnings);
            run.process();
            return out.toString().strip() + "\n";
        } catch (TemplateException | IOException e) {
            throw Refusal.unavailable("communication.template.broken", part.getName(), String.valueOf(e.getMessage()));
        }
    }
}
