package io.sluice.desk.web;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** {@code say("deal.title", …)} in a template: a text of the bundles in the reader's language. */
@Component
class Say implements TemplateMethodModelEx {

    private final MessageSource messages;

    Say(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        Object[] args = new Object[arguments.size() - 1];
        for (int i = 0; i < args.length; i++) args[i] = plain(arguments.get(i + 1));
        return text(String.valueOf(arguments.get(0)), args);
    }

    String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** Where a bundle may not know the key: then the other text. */
    String textOr(String key, String otherwise, Object... args) {
        return String.valueOf(messages.getMessage(key, args, otherwise, LocaleContextHolder.getLocale()));
    }

    private static Object plain(Object argument) throws TemplateModelException {
        Object value = argument == null ? "" : DeepUnwrap.unwrap((TemplateModel) argument);
        return value == null ? "" : value;
    }
}
