package io.sluice.document.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of a template as FreeMarker runs it. */
final class CompiledPart {

    private final String name;
    private final Template template;
    private final FixedText fixed;
    private final List<Place> lines;

    private volatile int expected = 1 << 12;

    CompiledPart(String name, Template template, PartWriter source) {
        this.name = name;
        this.template = template;
        this.fixed = source.fixed();
        this.lines = source.lines();
    }

    String name() {
        return name;
    }

    Printing render(Map<String, Object> data, Locale language) {
        Printing out = new Printing(fixed, expected);
        try {
            Environment environment = template.createProcessingEnvironment(data, out);
            environment.setLocale(language);
            environment.process();
        } catch (TemplateException e) {
            throw refused(e);
        } catch (IOException | StackOverflowError e) {
            throw new RenderRefused(Place.FILE.problem("endless"));
        }
        expected = Math.max(expected, Math.min(out.size() + out.size() / 8, 1 << 20));
        return out;
    }

    private RenderRefused refused(TemplateException e) {
        if (e.getCause() instanceof RenderRefused refused) return refused;
        Place place = place(e.getLineNumber());
        String expression = e.getBlamedExpressionString();
        boolean missing = e instanceof InvalidReferenceException && expression != null;
        if (missing) return new RenderRefused(place.problem("no-value", expression));
        if (e instanceof UnexpectedTypeException && expression != null)
            return new RenderRefused(place.problem("wrong-type", expression));
        String said = e.getCause() == null
                ? e.getMessageWithoutStackTop()
                : e.getCause().getMessage();
        return new RenderRefused(place.problem("failed", firstLine(said)));
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }

    private Place place(@Nullable Integer line) {
        return line == null || line < 1 || line > lines.size() ? Place.FILE : lines.get(line - 1);
    }
}
