package io.sluice.staff.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the refusal as a sentence in place of a stack trace. */
class RefusedToStartAnalyzer extends AbstractFailureAnalyzer<RefusedToStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RefusedToStart cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set sluice.admin.login and sluice.admin.password (README).", cause);
    }
}
