package io.sluice.shared.web;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Texts as their writers mean them: an apostrophe is an apostrophe, single or doubled, with arguments or without, and a brace
 * opens an argument only in front of a number.
 */
class Wording extends ResourceBundleMessageSource {

    Wording() {
        setAlwaysUseMessageFormat(true); // or a doubled apostrophe would stay doubled where there are no arguments
    }

    @Override
    protected MessageFormat createMessageFormat(String text, Locale locale) {
        return new MessageFormat(pattern(text), locale);
    }

    /** What stands in where a key is unknown is somebody's text and no pattern. */
    @Override
    protected String renderDefaultMessage(String text, Object @Nullable [] args, @Nullable Locale locale) {
        return text;
    }

    /** The text in the stricter notation of {@link MessageFormat}. */
    static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (sign == '\'' && next == '\'') {
                pattern.append("''");
                i++;
            } else if (sign == '\'') {
                boolean quotes = quoted || next == '{' || next == '}';
                pattern.append(quotes ? "'" : "''");
                quoted ^= quotes;
            } else {
                boolean plain = sign == '{' && !quoted && !Character.isDigit(next);
                pattern.append(plain ? "'{'" : sign);
            }
        }
        return pattern.toString();
    }
}
