package io.sluice.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a card or a document, or took a list away.
 *
 * @param subject {@code client}, {@code deal}, {@code document}; of a list its plural
 * @param subjectId none for a list
 * @param form the kind of file that was taken, none for a page
 * @param rows how many a list had
 */
public record Access(
        UUID id,
        Instant at,
        String actor,
        String subject,
        @Nullable UUID subjectId,
        @Nullable String form,
        @Nullable Integer rows) {}
