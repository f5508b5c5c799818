package io.sluice.intake.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody hands in.
 *
 * @param file where the upload lies for the moment; it is copied
 * @param key what its sender calls it: the same key is the same import
 */
public record NewImport(
        Target target,
        String fileName,
        Path file,
        Reading reading,
        @Nullable String key) {}
