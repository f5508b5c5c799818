package io.sluice.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a document was made from and by whom.
 *
 * @param templateVersion of that kind and language
 * @param templateSha256 hash of the Word file that it was made from
 * @param dataSha256 hash of the data that were printed
 */
public record DocumentOrigin(
        int templateVersion,
        String templateSha256,
        String dataSha256,
        String author,
        Instant createdAt,
        @Nullable Instant issuedAt) {}
