package io.sluice.communication;

import java.time.Instant;
import java.util.UUID;

/**
 * The other side accepted a message; published in the transaction that marks it.
 *
 * @param kind as queued, like {@code offer-letter}
 */
public record MessageSent(UUID messageId, String kind, String subjectType, UUID subjectId, Instant at) {}
