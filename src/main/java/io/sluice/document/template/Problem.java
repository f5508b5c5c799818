package io.sluice.document.template;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * One thing wrong in a template, said in words and with its place.
 *
 * @param part such as {@code document} or {@code header1}; empty when the whole file is meant
 * @param paragraph counted from 1 in its part; 0 when there is none
 * @param text what stands there
 * @param suggestion what was probably meant
 */
public record Problem(
        String part,
        int paragraph,
        String text,
        String messageKey,
        List<String> args,
        @Nullable String suggestion) {

    /** Such as {@code document, paragraph 6 «1.1. …»: contract.notcieDays is unknown; did you mean contract.noticeDays?} */
    public String in(Locale language, MessageSource messages) {
        String said = messages.getMessage(messageKey, args.toArray(), language);
        String hint = suggestion == null
                ? ""
                : messages.getMessage("document.check.did-you-mean", new Object[] {suggestion}, language);
        if (part.isEmpty()) return said + hint;
        Object[] place = {part, Integer.toString(paragraph), text};
        return messages.getMessage("document.check.place", place, language) + said + hint;
    }
}
