package io.sluice.intake;

import java.util.UUID;

/**
 * A file that came with an event.
 *
 * @param name what the sender called it, for people to read; it is stored under its id
 */
public record StoredFile(UUID id, UUID eventId, String name, String mediaType, long bytes) {}
