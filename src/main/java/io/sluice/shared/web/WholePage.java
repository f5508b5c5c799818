package io.sluice.shared.web;

import freemarker.core.Environment;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import org.springframework.web.servlet.view.freemarker.FreeMarkerView;

/**
 * A page leaves whole or not at all: one that breaks in the middle would be a half page with status 200 and a browser that
 * waits for the rest.
 */
public class WholePage extends FreeMarkerView {

    private static final int USUAL_SIZE = 16 * 1024;
    private static final String LAST_RESORT = """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Sluice</title>
            <p>Sluice cannot answer just now. Please try again in a minute.
            <p lang="ru">Sluice сейчас не отвечает. Попробуйте через минуту.</html>
            """;

    @Override
    protected void processTemplate(Template template, SimpleHash model, HttpServletResponse response)
            throws IOException, TemplateException {
        response.getWriter().write(written(template, model));
    }

    private String written(Template template, SimpleHash model) throws IOException, TemplateException {
        StringWriter page = new StringWriter(USUAL_SIZE);
        try {
            Environment work = template.createProcessingEnvironment(model, page);
            work.process();
            return page.toString();
        } catch (TemplateException | RuntimeException e) {
            // what broke the page may break the page that says so, a lost database for one
            if (!"error.ftlh".equals(getUrl())) throw e;
            logger.error("The error page itself failed", e);
            return LAST_RESORT;
        }
    }
}
