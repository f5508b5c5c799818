package io.sluice.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a document shows.
 *
 * @param title what a document of that kind calls itself in its language
 * @param subject what it belongs to
 * @param revisions all of that kind and subject, newest first
 * @param html its text as a page shows it, already escaped
 */
public record DocumentSheet(
        DocumentView document,
        String title,
        @Nullable SubjectName subject,
        DocumentOrigin origin,
        List<DocumentView> revisions,
        String html) {}
