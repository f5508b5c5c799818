package io.sluice.deal;

import io.sluice.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reasons that people give: there must be one, and it must fit. */
final class Reasons {

    private static final int LONGEST = 1000;
    private static final int LONGEST_TEXT = 20_000;

    private Reasons() {}

    static String required(@Nullable String reason) {
        return required("reason", reason);
    }

    static String required(String field, @Nullable String text) {
        return atMost(LONGEST, field, text);
    }

    /** Minutes and remarks run to pages. */
    static String longText(String field, @Nullable String text) {
        return atMost(LONGEST_TEXT, field, text);
    }

    private static String atMost(int most, String field, @Nullable String text) {
        if (text == null || text.isBlank()) throw Refusal.invalidField(field, "deal." + field + ".missing");
        if (text.length() > most) throw Refusal.invalidField(field, "deal.text.long", most);
        return text.strip();
    }
}
