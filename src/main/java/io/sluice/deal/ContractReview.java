package io.sluice.deal;

import io.sluice.calendar.Deadlines;
import io.sluice.deal.ContractComparison.Term;
import io.sluice.document.Documents;
import io.sluice.document.StoredFiles;
import io.sluice.document.TextDiff;
import io.sluice.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a lawyer needs to decide on a contract: two revisions side by side, and until when. */
@Component
@Transactional(readOnly = true)
public class ContractReview {

    private static final String POINT = "Timer_ReviewOverdue";

    private final Contracts contracts;
    private final DealDesk desk;
    private final Documents documents;
    private final StoredFiles files;
    private final Deadlines deadlines;

    ContractReview(Contracts contracts, DealDesk desk, Documents documents, StoredFiles files, Deadlines deadlines) {
        this.contracts = contracts;
        this.desk = desk;
        this.documents = documents;
        this.files = files;
        this.deadlines = deadlines;
    }

    /** The two revisions named; without names the last one and what came before it; empty for a single one. */
    public Optional<ContractComparison> compare(UUID dealId, @Nullable Integer left, @Nullable Integer right) {
        ContractView contract = contracts.ofDeal(dealId).orElseThrow(Refusal::missing);
        List<ContractRevision> all = contract.revisions();
        if (all.size() < 2) return Optional.empty();
        ContractRevision newer =
                right == null ? all.get(0) : contract.revision(right).orElseThrow(Refusal::missing);
        ContractRevision older =
                left == null ? before(all, newer) : contract.revision(left).orElseThrow(Refusal::missing);
        return Optional.of(new ContractComparison(
                older,
                newer,
                terms(older.terms(), newer.terms()),
                TextDiff.of(lines(older), lines(newer)),
                newer.redline() == null
                        ? List.of()
                        : files.changes(newer.redline().fileId())));
    }

    /** Until when the revision on review is to be decided. */
    public Optional<Instant> due(UUID dealId) {
        return deadlines.due(desk.seen(dealId).id.toString(), POINT);
    }

    /** Whether whoever asks may add a file of the other side. */
    public boolean mayReceive(UUID dealId) {
        return desk.mayReceive(dealId);
    }

    /** A file of the other side, as it came. */
    public byte[] file(UUID dealId, int revision) {
        return contracts
                .ofDeal(dealId)
                .flatMap(contract -> contract.revision(revision))
                .map(ContractRevision::redline)
                .map(redline -> files.content(redline.fileId()))
                .orElseThrow(Refusal::missing);
    }

    private static ContractRevision before(List<ContractRevision> newestFirst, ContractRevision one) {
        return newestFirst.stream()
                .filter(other -> other.revision() < one.revision())
                .findFirst()
                .orElse(newestFirst.get(newestFirst.size() - 1));
    }

    private List<String> lines(ContractRevision revision) {
        if (revision.redline() != null) return files.lines(revision.redline().fileId());
        return revision.documentId() == null ? List.of() : documents.lines(revision.documentId());
    }

    private static List<Term> terms(ContractTerms left, ContractTerms right) {
        return List.of(
                new Term("prepayment", plain(left.prepaymentPercent()), plain(right.prepaymentPercent())),
                new Term("payment", String.valueOf(left.paymentDays()), String.valueOf(right.paymentDays())),
                new Term("penalty", plain(left.penaltyPercentPerDay()), plain(right.penaltyPercentPerDay())),
                new Term("delivery", left.delivery(), right.delivery()),
                new Term(
                        "special",
                        Objects.requireNonNullElse(left.special(), ""),
                        Objects.requireNonNullElse(right.special(), "")));
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}
