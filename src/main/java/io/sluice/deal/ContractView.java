package io.sluice.deal;

import java.util.List;
import java.util.UUID;

/**
 * A deal's contract.
 *
 * @param revisions newest first, never empty
 */
public record ContractView(UUID id, UUID dealId, List<ContractRevision> revisions) {

    public ContractRevision latest() {
        return revisions.get(0);
    }
}
