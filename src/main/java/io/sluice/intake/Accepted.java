package io.sluice.intake;

import java.util.UUID;

/**
 * The receipt for an event.
 *
 * @param outcome {@code pending}, or the final one where a repeated key finds it
 */
public record Accepted(UUID eventId, String outcome) {}
