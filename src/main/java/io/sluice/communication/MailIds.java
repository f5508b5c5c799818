package io.sluice.communication;

import java.util.Optional;
import java.util.UUID;

/** Message-IDs as headers and tables hold them (RFC 5322, 3.6.4). */
final class MailIds {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private MailIds() {}

    static String bare(String id) {
        return id.strip().replaceAll("^<|>$", "");
    }

    static String header(String bare) {
        return "<" + bare + ">";
    }

    /** Our own letters bear their id in front of the at sign. */
    static Optional<UUID> ours(String bare) {
        int at = bare.indexOf('@');
        String local = at < 0 ? bare : bare.substring(0, at);
        return local.matches(UUID_FORM) ? Optional.of(UUID.fromString(local)) : Optional.empty();
    }
}
