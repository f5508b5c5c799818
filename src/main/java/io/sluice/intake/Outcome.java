package io.sluice.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of an event: exactly one of these, once it is worked off. */
public enum Outcome {
    NEW_LEAD,
    ATTACHED,
    DUPLICATE,
    REJECTED,
    SPAM;

    /** The word of the answers; an event without an outcome is pending. */
    static String said(@Nullable Outcome outcome) {
        return outcome == null ? "pending" : outcome.word();
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
