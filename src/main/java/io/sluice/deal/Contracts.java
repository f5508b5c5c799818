package io.sluice.deal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The contract of a deal: terms, revisions by our template, remarks, approval with the file's hash, agreement. */
@Component
public class Contracts {

    /** Visible with the deal; a lawyer sees it while it is on review. */
    public Optional<ContractView> ofDeal(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** For the process, unchecked. */
    public Optional<ContractView> current(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** Writes terms and puts a draft by the template on review; without a contract yet, the first revision. */
    public ContractView draft(UUID dealId, ContractTerms terms) {
        throw new UnsupportedOperationException();
    }

    /** The lawyer wants changes. */
    public void remark(UUID dealId, String remarks) {
        throw new UnsupportedOperationException();
    }

    /** The client wants changes to what we approved. */
    public void clientRemarks(UUID dealId, String remarks) {
        throw new UnsupportedOperationException();
    }

    /** Answers remarks: a new revision goes on review. */
    public ContractView revise(UUID dealId, ContractTerms terms) {
        throw new UnsupportedOperationException();
    }

    /** Approves the revision on review and keeps its file's hash. */
    public ContractView approve(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** The client agrees to the approved revision. */
    public ContractView agree(UUID dealId) {
        throw new UnsupportedOperationException();
    }
}
