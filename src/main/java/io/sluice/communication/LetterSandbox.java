package io.sluice.communication;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.Version;
import java.io.Writer;
import java.util.List;

/** FreeMarker for what people edit: plain data only, no classes, no files, nothing shared with our own pages. */
final class LetterSandbox {

    static final String WARNINGS = "warnings";

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    static final Configuration TEXT = sandbox(PlainTextOutputFormat.INSTANCE);
    static final Configuration HTML = sandbox(HTMLOutputFormat.INSTANCE);

    private LetterSandbox() {}

    private static Configuration sandbox(OutputFormat format) {
        Configuration sandbox = new Configuration(VERSION);
        sandbox.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        sandbox.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        sandbox.setAPIBuiltinEnabled(false);
        sandbox.setTemplateLoader(null);
        sandbox.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        sandbox.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        sandbox.setOutputFormat(format);
        sandbox.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        sandbox.setLogTemplateExceptions(false);
        sandbox.setWrapUncheckedExceptions(true);
        sandbox.setTemplateExceptionHandler(LetterSandbox::warn);
        return sandbox;
    }

    /** What is missing stays empty and is noted; everything else ends the letter. */
    @SuppressWarnings("unchecked")
    private static void warn(TemplateException e, Environment run, Writer out) throws TemplateException {
        if (!(e instanceof InvalidReferenceException)) throw e;
        Object warnings = run.getCustomAttribute(WARNINGS);
        if (warnings instanceof List<?> list) ((List<String>) list).add(String.valueOf(e.getBlamedExpressionString()));
    }
}
