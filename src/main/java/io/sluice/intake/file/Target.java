package io.sluice.intake.file;

import java.util.Locale;

/** What the rows of a list become. */
public enum Target {
    /** Requests: each starts its process. */
    LEADS,
    /** Clients with a contact: nobody has asked for anything. */
    CLIENTS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
