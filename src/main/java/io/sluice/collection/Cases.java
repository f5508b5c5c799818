package io.sluice.collection;

import java.util.List;
import java.util.UUID;

/** Collection cases: opened by an overdue invoice, closed by the money. */
public interface Cases {

    /** One case, if whoever asks may see it. */
    CaseView collectionCase(UUID caseId);

    /** What is open among what whoever asks may see, the oldest first. */
    List<CaseView> open();

    /** Writes down what a call brought. */
    void recordCall(UUID caseId, CallResult result);

    /** Whether the case is closed; unchecked, for the process. */
    boolean closed(UUID caseId);
}
