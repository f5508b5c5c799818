package io.sluice.deal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a contract: its terms, its file and what was said about it.
 *
 * @param sha256 hash of the approved file, null until a lawyer approves it
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
        Instant at) {}
