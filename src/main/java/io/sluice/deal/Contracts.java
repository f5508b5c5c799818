package io.sluice.deal;

import io.sluice.document.StoredFiles;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contract of a deal: terms, revisions by our template, remarks, approval with the file's hash, agreement. */
@Component
@Transactional
public class Contracts {

    private final ContractRows rows;
    private final ContractPaper paper;
    private final DealDesk desk;
    private final DealNews news;
    private final StoredFiles files;
    private final Clock clock;

    Contracts(ContractRows rows, ContractPaper paper, DealDesk desk, DealNews news, StoredFiles files, Clock clock) {
        this.rows = rows;
        this.paper = paper;
        this.desk = desk;
        this.news = news;
        this.files = files;
        this.clock = clock;
    }

    /** Visible with the deal; a lawyer sees it while it is on review. */
    @Transactional(readOnly = true)
    public Optional<ContractView> ofDeal(UUID dealId) {
        return rows.ofDeal(desk.seen(dealId).id);
    }

    /** For the process, unchecked. */
    @Transactional(readOnly = true)
    public Optional<ContractView> current(UUID dealId) {
        return rows.ofDeal(dealId);
    }

    /** Writes terms and puts a draft by the template on review; without a contract yet, the first revision. */
    public ContractView draft(UUID dealId, ContractTerms terms) {
        Deal deal = desk.locked(dealId);
        deal.requireNotOver();
        ContractRules.check(terms);
        ContractView before = rows.ofDeal(dealId).orElse(null);
        UUID contractId = before == null ? founded(dealId) : before.id();
        int revision = before == null ? 1 : before.nextRevision();
        withdraw(before);
        rows.insert(contractId, revision(revision, terms, paper.draft(deal, terms)));
        review(deal, true);
        news.tell(dealId, "contract-drafted", String.valueOf(revision), null);
        return existing(dealId);
    }

    /** The lawyer wants changes. */
    public void remark(UUID dealId, @Nullable String remarks) {
        remark(in(dealId, ContractState.ON_REVIEW), remarks, "lawyer");
    }

    /** The client wants changes to what we approved. */
    public void clientRemarks(UUID dealId, @Nullable String remarks) {
        remark(in(dealId, ContractState.APPROVED), remarks, "client");
    }

    /** The other side's Word file with their changes: a revision of its own that moves nothing by itself. */
    public ContractView receive(UUID dealId, String fileName, byte[] docx) {
        Deal deal = desk.seen(dealId);
        desk.requireContractHand(deal);
        ContractView contract = existing(dealId);
        StoredFiles.StoredFile file = files.keepRedline(fileName, docx);
        int revision = contract.nextRevision();
        rows.insert(contract.id(), received(revision, contract.latest().terms(), file));
        news.tell(dealId, "contract-redline", String.valueOf(revision), file.name());
        return existing(dealId);
    }

    /** Answers remarks: a new revision goes on review. */
    public ContractView revise(UUID dealId, ContractTerms terms) {
        in(dealId, ContractState.REMARKS);
        return draft(dealId, terms);
    }

    /** Approves the revision on review and keeps its file's hash. */
    public ContractView approve(UUID dealId) {
        ContractView contract = in(dealId, ContractState.ON_REVIEW);
        ContractRevision latest = contract.latest();
        String sha256 = paper.issue(Objects.requireNonNull(latest.documentId()));
        rows.approve(contract.id(), latest.revision(), sha256);
        review(desk.locked(dealId), false);
        news.tell(dealId, "contract-approved", String.valueOf(latest.revision()), null);
        news.publish(new ContractApproved(dealId, contract.id(), latest.revision()));
        return existing(dealId);
    }

    /** The client agrees to the approved revision. */
    public ContractView agree(UUID dealId) {
        ContractView contract = in(dealId, ContractState.APPROVED);
        int revision = contract.latest().revision();
        rows.agree(contract.id(), revision);
        news.tell(dealId, "contract-agreed", String.valueOf(revision), null);
        news.publish(new ContractAgreed(dealId, contract.id(), revision));
        return existing(dealId);
    }

    private void remark(ContractView contract, @Nullable String remarks, String by) {
        String said = Reasons.longText("remarks", remarks);
        int revision = contract.latest().revision();
        rows.remark(contract.id(), revision, said, by);
        review(desk.locked(contract.dealId()), false);
        news.tell(contract.dealId(), "contract-remarks", String.valueOf(revision), by);
    }

    /** A draft that takes another's place on review leaves no two of them waiting. */
    private void withdraw(@Nullable ContractView before) {
        if (before != null && before.latest().state() == ContractState.ON_REVIEW)
            rows.remark(before.id(), before.latest().revision(), "—", "lawyer");
    }

    private void review(Deal deal, boolean on) {
        deal.onReview = on;
        desk.keep(deal);
    }

    private UUID founded(UUID dealId) {
        UUID id = Ids.next();
        rows.insert(id, dealId);
        return id;
    }

    private ContractRevision revision(int revision, ContractTerms terms, UUID documentId) {
        return new ContractRevision(
                revision,
                ContractState.ON_REVIEW,
                terms,
                documentId,
                null,
                null,
                null,
                Actor.current(),
                clock.instant(),
                null);
    }

    private ContractRevision received(int revision, ContractTerms terms, StoredFiles.StoredFile file) {
        return new ContractRevision(
                revision,
                ContractState.RECEIVED,
                terms,
                null,
                file.sha256(),
                null,
                null,
                Actor.current(),
                clock.instant(),
                new ContractRevision.Redline(file.id(), file.name()));
    }

    private ContractView in(UUID dealId, ContractState state) {
        ContractView contract = existing(dealId);
        if (contract.latest().state() != state) throw Refusal.conflict("deal.contract.not." + state);
        return contract;
    }

    private ContractView existing(UUID dealId) {
        return rows.ofDeal(dealId).orElseThrow(() -> Refusal.conflict("deal.contract.none"));
    }
}
