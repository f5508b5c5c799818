package io.sluice.document.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of a template as FreeMarker runs it. */
record CompiledPart(String name, Template template, List<Place> lines) {

    byte[] render(Map<String, Object> data, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (Writer out = new BoundedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            Environment environment = template.createProcessingEnvironment(data, out);
            environment.setLocale(language);
            environment.process();
        } catch (TemplateException e) {
            throw refused(e);
        } catch (IOException | StackOverflowError e) {
            throw new RenderRefused(Place.FILE.problem("endless"));
        }
        return bytes.toByteArray();
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
