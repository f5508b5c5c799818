package io.sluice.process.deploy;

import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of one running instance.
 *
 * @param businessKey the deal or case it runs for
 * @param reason why it stays on its old version; none where it follows
 */
record Outcome(
        String instance,
        @Nullable String businessKey,
        int fromVersion,
        @Nullable String reason) {

    boolean follows() {
        return reason == null;
    }
}
