package io.sluice.communication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter did not reach its recipient for good; published once for each letter. */
public record LetterBounced(
        UUID messageId,
        String kind,
        UUID clientId,
        @Nullable UUID dealId,
        String recipient,
        String reason) {}
