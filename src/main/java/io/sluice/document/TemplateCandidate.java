package io.sluice.document;

import java.util.List;
import java.util.UUID;

/**
 * An uploaded file before its publication.
 *
 * @param changes against the version in force
 */
public record TemplateCandidate(
        UUID id, TemplateState template, String fileName, TemplateCheck check, List<TextDiff.Row> changes) {}
