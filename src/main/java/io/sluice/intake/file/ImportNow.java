package io.sluice.intake.file;

import io.sluice.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through the steps of a list together with the queue, for a program that waits for the result. */
@Component
public class ImportNow {

    private static final long PAUSE_MILLIS = 50;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ListImports imports;
    private final StepRows steps;
    private final ImportStep step;
    private final TransactionTemplate transaction;

    ImportNow(ListImports imports, StepRows steps, ImportStep step, TransactionTemplate transaction) {
        this.imports = imports;
        this.steps = steps;
        this.step = step;
        this.transaction = transaction;
    }

    /** The list once it is over; if this is broken off, the queue goes on alone. */
    public ImportView finished(UUID importId) {
        long end = System.nanoTime() + LONGEST.toNanos();
        ImportView list = imports.list(importId);
        while (list.state().isGoingOn()) {
            if (System.nanoTime() > end) throw Refusal.unavailable("intake.import.slow");
            if (!Boolean.TRUE.equals(transaction.execute(status -> next(importId)))) pause();
            list = imports.list(importId);
        }
        return list;
    }

    private boolean next(UUID importId) {
        Optional<UUID> due = steps.claim(importId);
        due.ifPresent(this::work);
        return due.isPresent();
    }

    private void work(UUID stepId) {
        try {
            step.handle(stepId);
            steps.done(stepId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable("intake.import.slow");
        }
    }
}
