package io.sluice.document.template;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** A piece of Word's text that is escaped already. */
final class DocxMarkup extends CommonTemplateMarkupOutputModel<DocxMarkup> {

    DocxMarkup(@Nullable String plain, @Nullable String markup) {
        super(plain, markup);
    }

    @Override
    public DocxFormat getOutputFormat() {
        return DocxFormat.INSTANCE;
    }
}
