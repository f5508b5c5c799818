package io.sluice.document.template;

import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;

/** The FreeMarker of templates that people edit; it shares nothing with the one of our pages. */
final class Sandbox {

    private static final Configuration CONFIGURATION = configuration();

    private Sandbox() {}

    static Template template(String name, String source) throws IOException {
        Template template = new Template(name, source, CONFIGURATION);
        _CoreAPI.addThreadInterruptedChecks(template); // a list in a list in a list is stopped by interrupting
        return template;
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateLoader(null);
        configuration.setObjectWrapper(new Values());
        configuration.setOutputFormat(DocxFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWhitespaceStripping(false); // line numbers name paragraphs
        configuration.setNumberFormat("#,##0.######");
        configuration.setBooleanFormat("c");
        return configuration;
    }
}
