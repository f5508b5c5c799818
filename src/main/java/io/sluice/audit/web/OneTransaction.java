package io.sluice.audit.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a whole request in one transaction, which a refusal rolls back. */
final class OneTransaction {

    private OneTransaction() {}

    /** Says whether what it did is to stay. */
    interface Step {
        boolean run() throws IOException, ServletException;
    }

    static void run(TransactionTemplate transaction, Step step) {
        transaction.executeWithoutResult(status -> {
            if (!unchecked(step)) status.setRollbackOnly();
        });
    }

    private static boolean unchecked(Step step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw e.getRootCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
