package io.sluice.process.deploy;

import org.jspecify.annotations.Nullable;

/** A running instance on an older version of its diagram. */
record Straggler(String instance, @Nullable String businessKey, String definition, int version) {

    Outcome outcome(@Nullable String reason) {
        return new Outcome(instance, businessKey, version, reason);
    }
}
