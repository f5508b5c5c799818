package io.sluice.document.template;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in a template something stands. */
record Place(String part, int paragraph, String text) {

    static final Place FILE = new Place("", 0, "");
    private static final int SHOWN = 60;

    Place {
        text = text.strip();
        if (text.length() > SHOWN) text = text.substring(0, SHOWN).strip() + "…";
    }

    Problem problem(String key, String... args) {
        return meant(null, key, args);
    }

    Problem meant(@Nullable String suggestion, String key, String... args) {
        return new Problem(part, paragraph, text, "document.check." + key, Arrays.asList(args), suggestion);
    }
}
