package io.sluice.client;

import java.util.UUID;

/** A client got an owner, or another one. */
public record ClientAssigned(UUID clientId, UUID ownerId) {}
