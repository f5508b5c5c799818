package io.sluice.process.collection;

import io.sluice.collection.Cases;
import io.sluice.process.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${caseFacts.settled(execution)}}: whether anything is still overdue. */
@ForModels // public, or the expression language does not find its methods
@Component("caseFacts")
public class CaseFacts {

    private final Cases cases;

    CaseFacts(Cases cases) {
        this.cases = cases;
    }

    public boolean settled(DelegateExecution execution) {
        return cases.closed(DebtCollection.CASE_ID.in(execution));
    }
}
