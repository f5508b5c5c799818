package io.sluice.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as other modules see it.
 *
 * @param number null while it is a draft
 * @param state {@code DRAFT}, {@code ISSUED} or {@code REPLACED} (a newer revision stands in its place)
 * @param sha256 hash of the .docx
 * @param at when it was drafted, or issued
 */
public record DocumentView(
        UUID id,
        String kind,
        String language,
        @Nullable String number,
        int revision,
        String state,
        String sha256,
        Instant at) {}
