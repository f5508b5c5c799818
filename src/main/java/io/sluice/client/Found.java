package io.sluice.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose request it is.
 *
 * @param ownerId manager who looks after the client already, if any
 * @param known whether the client was there before the request
 */
public record Found(UUID clientId, UUID contactId, @Nullable UUID ownerId, boolean known) {}
