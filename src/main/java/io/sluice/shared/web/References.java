package io.sluice.shared.web;

import io.sluice.shared.Ids;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names a failure, so that whoever reads it out on the telephone leads to its line in the log. */
final class References {

    private static final Logger log = LoggerFactory.getLogger(References.class);
    private static final int SHOWN = 8;

    private References() {}

    /** Writes the failure down under the reference that is given back. */
    static String logged(String request, Throwable failure) {
        String id = Ids.next().toString().replace("-", "");
        String reference = id.substring(id.length() - SHOWN).toUpperCase(Locale.ROOT);
        log.error("{} failed, reference {}", request, reference, failure);
        return reference;
    }
}
