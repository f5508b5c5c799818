package io.sluice.intake.mail;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose letter it is.
 *
 * @param fields what a site's form said beyond that
 */
record Sender(
        @Nullable String name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        Map<String, String> fields) {

    boolean isReachable() {
        return email != null || phone != null;
    }
}
