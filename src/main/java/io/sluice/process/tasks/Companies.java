package io.sluice.process.tasks;

import io.sluice.client.ClientCard;
import org.jspecify.annotations.Nullable;

/** The name of a client that the engine may learn: a company's, never a person's. */
public final class Companies {

    private Companies() {}

    public static @Nullable String name(ClientCard client) {
        boolean person =
                client.contacts().stream().anyMatch(contact -> contact.name().equalsIgnoreCase(client.name()));
        return person ? null : client.name();
    }
}
