package io.sluice.deal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A deal's contract.
 *
 * @param revisions newest first, never empty; those of the other side among them
 */
public record ContractView(UUID id, UUID dealId, List<ContractRevision> revisions) {

    /** The latest of ours: what is reviewed, approved and agreed on. */
    public ContractRevision latest() {
        return revisions.stream().filter(one -> !one.theirs()).findFirst().orElseThrow();
    }

    public Optional<ContractRevision> revision(int number) {
        return revisions.stream().filter(one -> one.revision() == number).findFirst();
    }

    int nextRevision() {
        return revisions.get(0).revision() + 1;
    }
}
