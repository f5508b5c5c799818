package io.sluice.billing.web;

import io.sluice.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Refuses a request in which something is missing, by the field's name. */
final class Given {

    private Given() {}

    static void require(@Nullable Object value, String field) {
        if (value == null || value.toString().isBlank()) {
            throw Refusal.invalidField(field, "shared.parameter.missing");
        }
    }
}
