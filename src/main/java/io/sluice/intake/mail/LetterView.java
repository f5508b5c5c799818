package io.sluice.intake.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as people read it.
 *
 * @param text without markup
 * @param html cleaned; shown in a frame of its own only
 */
public record LetterView(
        UUID eventId,
        String nature,
        @Nullable String messageId,
        @Nullable String sender,
        @Nullable String senderName,
        String recipients,
        String subject,
        Instant sentAt,
        String text,
        @Nullable String html) {}
