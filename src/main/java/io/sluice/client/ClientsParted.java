package io.sluice.client;

import java.util.Set;
import java.util.UUID;

/**
 * A merge was undone: the rows of the client that had been merged name it again.
 *
 * @param contactIds contacts that went back to it
 */
public record ClientsParted(UUID mergeId, UUID survivorId, UUID partedId, Set<UUID> contactIds) {}
