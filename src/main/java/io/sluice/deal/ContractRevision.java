package io.sluice.deal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a contract: its terms, its file and what was said about it.
 *
 * @param sha256 hash of the approved file, null until a lawyer approves it
 * @param redline the other side's file, where the revision is theirs; its terms are those of ours before it
 * @param remarksBy {@code lawyer} or {@code client}
 */
public record ContractRevision(
        int revision,
        ContractState state,
        ContractTerms terms,
        @Nullable UUID documentId,
        @Nullable String sha256,
        @Nullable String remarks,
        @Nullable String remarksBy,
        String author,
        Instant at,
        @Nullable Redline redline) {

    /** A Word file of the other side, kept as it came. */
    public record Redline(UUID fileId, String fileName) {}

    public boolean theirs() {
        return redline != null;
    }
}
