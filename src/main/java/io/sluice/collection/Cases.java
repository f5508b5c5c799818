package io.sluice.collection;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Refusal;
import io.sluice.staff.Visibilities;
import io.sluice.staff.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collection cases: opened by an overdue invoice, closed by the money. */
@Component
@Transactional
public class Cases {

    private static final int MOST = 200;

    private final CaseRows rows;
    private final Debts debts;
    private final Visibilities visibilities;
    private final AuditTrail audit;

    Cases(CaseRows rows, Debts debts, Visibilities visibilities, AuditTrail audit) {
        this.rows = rows;
        this.debts = debts;
        this.visibilities = visibilities;
        this.audit = audit;
    }

    /** One case, if whoever asks may see it. */
    @Transactional(readOnly = true)
    public CaseView collectionCase(UUID caseId) {
        return rows.one(caseId, visibilities.current()).map(debts::view).orElseThrow(Refusal::missing);
    }

    /** What whoever asks may see of the open or of the closed ones, the oldest first, at most 200. */
    @Transactional(readOnly = true)
    public List<CaseView> find(boolean closed) {
        return rows.find(closed, visibilities.current(), MOST).stream()
                .map(debts::view)
                .toList();
    }

    /** The calls of a case that whoever asks may see, newest first, at most 200. */
    @Transactional(readOnly = true)
    public List<CallView> calls(UUID caseId) {
        return rows.calls(collectionCase(caseId).id(), MOST);
    }

    /** Writes down what a call brought; a promise without a day is none. */
    public void recordCall(UUID caseId, CallResult result) {
        var seen = collectionCase(caseId);
        if (result.outcome() == CallResult.Outcome.PROMISED && result.promisedOn() == null) {
            throw Refusal.invalidField("promisedOn", "collection.promise.day");
        }
        rows.called(caseId, result);
        audit.record(new Change(
                "collection-case", seen.id(), "call", null, result.outcome().name(), result.note()));
    }

    /** The client's open case; unchecked, for the process. */
    public Optional<UUID> openOf(UUID clientId) {
        return rows.openOf(clientId);
    }

    /** Whether the case is closed; unchecked, for the process. */
    @Transactional(readOnly = true)
    public boolean closed(UUID caseId) {
        return rows.one(caseId, Visibility.EVERYTHING)
                .map(found -> found.state().equals("CLOSED"))
                .orElseThrow(Refusal::missing);
    }
}
