package io.sluice.communication;

import io.sluice.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's letter, as far as the conversation needs it; its text goes to {@link Interactions#record}.
 *
 * @param messageId of its header {@code Message-ID}
 * @param references of its headers {@code References} and {@code In-Reply-To}, oldest first
 */
public record ReceivedLetter(
        String messageId,
        List<String> references,
        UUID clientId,
        @Nullable UUID dealId,
        EmailAddress from,
        String subject,
        Instant at) {}
