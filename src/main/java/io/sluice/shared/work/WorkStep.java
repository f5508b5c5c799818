package io.sluice.shared.work;

import io.sluice.shared.work.WorkRows.WorkRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off one item: one transaction, or for work that calls out the try, the call and the mark. */
@Component
class WorkStep {

    private static final Logger log = LoggerFactory.getLogger(WorkStep.class);

    private static final String WITHOUT_RESULT = "A try ended without a result";

    private final WorkRows rows;
    private final WorkBegun begun;
    private final TransactionTemplate transaction;

    WorkStep(WorkRows rows, WorkBegun begun, TransactionTemplate transaction) {
        this.rows = rows;
        this.begun = begun;
        this.transaction = transaction;
    }

    /** How many items were worked off; none when nothing was due. */
    int next(Work work, int most) {
        if (work.outside()) return nextOutside(work) ? 1 : 0;
        int together = Math.min(most, work.together());
        return inOneTransaction(work, () -> rows.claim(work.table(), together));
    }

    private int inOneTransaction(Work work, Supplier<List<WorkRow>> claim) {
        List<WorkRow> claimed = new ArrayList<>();
        try {
            transaction.executeWithoutResult(status -> {
                claimed.addAll(claim.get());
                if (claimed.size() > 1 && claimed.stream().anyMatch(row -> row.tries() > 0)) throw new Apart();
                if (claimed.stream().anyMatch(WorkRow::wasCutOff)) settle(work, claimed);
                else if (!claimed.isEmpty()) workOff(work, claimed);
            });
        } catch (RuntimeException | Error e) {
            if (claimed.isEmpty()) throw e;
            if (claimed.size() == 1) failed(work, claimed.get(0), e);
            else oneByOne(work, claimed, e);
        }
        return claimed.size();
    }

    // what ends the program leaves nothing behind but its beginning
    private void workOff(Work work, List<WorkRow> claimed) {
        begun.begin(claimed);
        claimed.forEach(row -> run(work, row));
        rows.done(work.table(), claimed);
        begun.end(claimed);
    }

    /** A try that was cut off has failed, and goes behind what waits: it is not the first victim of the next end as well. */
    private void settle(Work work, List<WorkRow> claimed) {
        List<WorkRow> cutOff = claimed.stream().filter(WorkRow::wasCutOff).toList();
        cutOff.forEach(row -> putOff(work, row, WITHOUT_RESULT));
        begun.end(cutOff);
    }

    /** One of them failed, and nobody is to wait for it. */
    private void oneByOne(Work work, List<WorkRow> claimed, Throwable e) {
        log.info("{}: one of {} failed, each is done by itself ({})", work.table(), claimed.size(), e.toString());
        if (!(e instanceof Apart)) transaction.executeWithoutResult(status -> begun.end(claimed));
        claimed.forEach(row -> inOneTransaction(work, () -> rows.claim(work.table(), row)));
    }

    // after an Error nobody knows whether the call went out: the row stays as a machine's end would have left it
    private boolean nextOutside(Work work) {
        Optional<WorkRow> row = transaction.execute(status -> beginTry(work));
        if (row == null || row.isEmpty()) return false;
        if (isLeft(work, row.get())) return true;
        try {
            run(work, row.get());
            transaction.executeWithoutResult(status -> rows.done(work.table(), List.of(row.get())));
        } catch (RuntimeException e) {
            failed(work, row.get(), e);
        }
        return true;
    }

    private static boolean isLeft(Work work, WorkRow row) {
        return row.wasCutOff() && (row.tries() > work.pauses().size() || work.heldAfterCrash(row.id()));
    }

    private Optional<WorkRow> beginTry(Work work) {
        Optional<WorkRow> row = rows.claim(work.table(), 1).stream().findFirst();
        row.ifPresent(r -> {
            if (!isLeft(work, r)) rows.running(work.table(), r.id());
            else if (work.heldAfterCrash(r.id())) rows.stop(work.table(), r, "HELD", WITHOUT_RESULT);
            else park(work, r, WITHOUT_RESULT);
        });
        return row;
    }

    private static void run(Work work, WorkRow row) {
        try {
            work.handle(row.id());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    // inside an Error too: a text that overflows the stack would be taken again for ever, in front of all others
    private void failed(Work work, WorkRow row, Throwable e) {
        log.warn("{} {}: try {} failed", work.table(), row.id(), row.tries() + 1, e);
        transaction.executeWithoutResult(status -> {
            putOff(work, row, String.valueOf(e.getMessage()));
            begun.end(List.of(row));
        });
    }

    private void putOff(Work work, WorkRow row, String reason) {
        if (row.tries() < work.pauses().size()) {
            rows.again(work.table(), row, work.pauses().get(row.tries()), reason);
        } else {
            park(work, row, reason);
        }
    }

    private void park(Work work, WorkRow row, String reason) {
        rows.stop(work.table(), row, "PARKED", reason);
        work.parked(row.id(), reason);
    }

    /** Some of them failed before: whichever of them ends the program is to take no other with it. */
    private static final class Apart extends RuntimeException {

        private static final long serialVersionUID = 1;

        Apart() {
            super("an earlier try failed");
        }
    }
}
