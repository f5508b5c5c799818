package io.sluice.document;

import java.util.Map;
import java.util.UUID;

/**
 * A document to be drafted.
 *
 * @param kind {@code offer}, {@code contract}, {@code invoice}
 * @param language {@code en} or {@code ru}
 * @param subject what it belongs to: {@code deal} or {@code invoice}
 * @param data what the template prints, keys as listed in {@code document-templates/README.md};
 *     {@code document.*} and {@code seller.*} are added here
 */
public record NewDocument(
        String kind, String language, String subject, UUID subjectId, UUID sellerId, Map<String, Object> data) {}
