package io.sluice.deal;

import io.sluice.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reasons that people give: there must be one, and it must fit. */
final class Reasons {

    private static final int LONGEST = 1000;

    private Reasons() {}

    static String required(@Nullable String reason) {
        return required("reason", reason);
    }

    static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) throw Refusal.invalidField(field, "deal." + field + ".missing");
        if (text.length() > LONGEST) throw Refusal.invalidField(field, "deal.text.long", LONGEST);
        return text.strip();
    }
}
