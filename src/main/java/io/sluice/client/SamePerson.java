package io.sluice.client;

import java.util.UUID;

/** Two contacts of a client that may be one person. */
public record SamePerson(UUID keptId, String kept, UUID otherId, String other) {}
