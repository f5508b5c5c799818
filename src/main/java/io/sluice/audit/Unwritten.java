package io.sluice.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The changes of a transaction until it commits: then they are written by one statement, in the same transaction. A step of the
 * funnel has half a dozen of them.
 */
@Component
class Unwritten {

    private final AuditEntries entries;

    Unwritten(AuditEntries entries) {
        this.entries = entries;
    }

    void add(List<Entry> more) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive())
            pending().addAll(more);
        else entries.addAll(more);
    }

    /** For whoever reads them before the end. */
    void write() {
        List<Entry> held = held();
        if (held == null || held.isEmpty()) return;
        entries.addAll(held);
        held.clear();
    }

    @SuppressWarnings("unchecked")
    private @Nullable List<Entry> held() {
        return (List<Entry>) TransactionSynchronizationManager.getResource(this);
    }

    private List<Entry> pending() {
        List<Entry> held = held();
        if (held != null) return held;
        List<Entry> fresh = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new UntilCommit(fresh));
        return fresh;
    }

    /** A transaction inside another one has changes of its own. */
    private final class UntilCommit implements TransactionSynchronization {

        private final List<Entry> own;

        UntilCommit(List<Entry> own) {
            this.own = own;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Unwritten.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Unwritten.this, own);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Unwritten.this);
            if (status == STATUS_COMMITTED && !own.isEmpty())
                throw new IllegalStateException("A change was made known when its transaction had been written");
        }
    }
}
