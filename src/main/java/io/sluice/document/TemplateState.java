package io.sluice.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as the catalogue shows it.
 *
 * @param title what its documents call themselves
 * @param versionId null where there is none in force
 * @param uploaded from the page, not from the folder
 * @param folder how the folder's file relates to the version in force: same, differs, broken or missing
 */
public record TemplateState(
        String kind,
        String language,
        String title,
        @Nullable UUID versionId,
        int version,
        boolean uploaded,
        @Nullable Instant since,
        @Nullable String author,
        String folder) {}
