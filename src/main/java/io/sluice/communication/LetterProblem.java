package io.sluice.communication;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * One thing wrong in a letter's template, said in words and with its place.
 *
 * @param line counted from 1 in the file; 0 when the whole file is meant
 * @param text what stands there
 * @param suggestion what was probably meant
 */
public record LetterProblem(
        int line,
        String text,
        String messageKey,
        List<String> args,
        @Nullable String suggestion) {

    /** Such as {@code line 6 «${offer.totl}»: offer.totl is unknown; did you mean offer.total?} */
    public String in(Locale language, MessageSource messages) {
        String said = messages.getMessage(messageKey, args.toArray(), language);
        String hint = suggestion == null
                ? ""
                : messages.getMessage("communication.check.did-you-mean", new Object[] {suggestion}, language);
        if (line == 0) return said + hint;
        return messages.getMessage("communication.check.place", new Object[] {Integer.toString(line), text}, language)
                + said
                + hint;
    }
}
