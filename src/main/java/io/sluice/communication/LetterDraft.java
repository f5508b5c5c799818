package io.sluice.communication;

import java.util.List;
import java.util.UUID;

/**
 * A letter in somebody's own words.
 *
 * @param documentIds what goes along beside the documents that always do
 */
public record LetterDraft(String subject, String body, List<UUID> documentIds) {}
