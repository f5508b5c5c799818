package io.sluice.shared.web;

import io.sluice.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The version of what is changed, as {@code ETag} and {@code If-Match} carry it (RFC 9110). */
public final class EntityTag {

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version that a change was made on; without one nobody knows what it would overwrite. */
    public static long version(@Nullable String ifMatch) {
        String digits = ifMatch == null ? "" : ifMatch.replaceAll("^(W/)?\"?|\"$", "");
        if (!digits.matches("\\d{1,18}")) throw Refusal.invalidField("If-Match", "shared.version.missing");
        return Long.parseLong(digits);
    }
}
